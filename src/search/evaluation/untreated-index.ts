import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes a built site the way Pagefind does by itself, to measure what the treatment is worth. */
export async function indexUntreated(dir: string, bundle: string): Promise<void> {
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  await index.addDirectory({ path: dir });
  await index.writeFiles({ outputPath: join(bundle) });
  await close();
}
