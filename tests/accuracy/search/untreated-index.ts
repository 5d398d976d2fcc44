import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** What Pagefind writes in front of every file that it compresses. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Indexes a built site the way Pagefind does by itself, to measure what the treatment is worth. Answers with the address of
 * each page by its id: asking Pagefind for them would cut an excerpt out of every long text.
 */
export async function indexUntreated(dir: string, bundle: string): Promise<ReadonlyMap<string, string>> {
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  await index.addDirectory({ path: dir });
  await index.writeFiles({ outputPath: bundle });
  await close();

  const folder = join(bundle, 'fragment');
  const pages = (await readdir(folder)).map(async (file) => {
    const text = gunzipSync(await readFile(join(folder, file))).toString('utf8');
    const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
    return [file.replace(/\.pf_fragment$/u, ''), url] as const;
  });
  return new Map(await Promise.all(pages));
}
