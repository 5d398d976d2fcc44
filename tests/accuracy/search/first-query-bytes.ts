import { openBundles } from '../../../src/outputs/search/open-bundle.ts';
import { readCatalogue } from '../../../src/outputs/search/query/catalogue.ts';
import { searchDocuments } from '../../../src/outputs/search/query/search-documents.ts';

/** Results of which a page fetches the contents at once. */
const SHOWN = 10;

/**
 * Bytes that a reader's first query reads from the index in a folder: engine, vocabulary, results and their contents. All these files
 * are stored compressed, so a server sends them as they are; the scripts of the page come on top.
 */
export async function firstQueryBytes(index: string, query: string): Promise<number> {
  const opened = await openBundles(index);
  if (!opened) return 0;
  const { api, bytesRead } = opened;
  const { hits } = await searchDocuments({ api, catalogue: await readCatalogue(api) }, { query });
  await Promise.all(hits.slice(0, SHOWN).map((hit) => hit.data()));
  return bytesRead();
}
