import { readCatalogue } from '../query/catalogue.ts';
import { readFacets } from '../query/facet-table.ts';
import type { SearchIndex } from '../query/search-documents.ts';
import { openBundle } from './open-bundle.ts';

/** Opens the search index of a built site in Node, ready to be asked; undefined where there is none. */
export async function openIndex(bundle: string): Promise<(SearchIndex & { bytesRead: () => number }) | undefined> {
  const opened = await openBundle(bundle);
  if (!opened) return undefined;
  const { api, bytesRead } = opened;
  return { api, bytesRead, catalogue: await readCatalogue(api), facets: await readFacets(api) };
}
