import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCount } from '../../language/text/format-figure.ts';
import type { ReadDocument } from '../document-feed.ts';
import type { Output, OutputResult } from '../output.ts';
import { filesBelow, moveFolder } from './bundle/folders.ts';
import { beginBundle, isFirstIndex, makeBundles, type MadeBundle } from './bundle/make-bundles.ts';
import { MANIFEST } from './bundle/manifest.ts';
import { documentPage, searchPages } from './index/search-records.ts';

const FOLDER = 'pagefind';

/**
 * Content of so many bytes has ten million words, which make one bundle; it can be begun before all of it is read. Where the
 * words turn out to be too many, what was begun is thrown away.
 */
const ONE_BUNDLE_BYTES = 60_000_000;

/** The search index, in the folder `pagefind` of the site: the page of every work, held or only cited. */
export const searchOutput: Output = {
  id: 'search',
  async make({ documents, model, before, cacheDir }) {
    const store = join(cacheDir, 'search');
    const published = join(before, FOLDER);
    const isFirst = await isFirstIndex({ store, published });
    const begun = isFirst ? await beginBundle(store, pagesOf(documents)) : undefined;
    const pages = searchPages(await model);
    if (pages.length === 0) return { errors: ['Kho không có trang nào để lập chỉ mục tìm kiếm.'] };
    const bundles = await makeBundles(pages, { store, published }, begun);
    if ('errors' in bundles) return bundles;
    const paths = pages.map(({ record }) => record.path);
    return { publish: (site) => publish(site, bundles, paths) };
  },
};

/** The pages of documents as they are read; none where the collection may be too large for one bundle. */
async function* pagesOf(documents: AsyncIterable<ReadDocument>) {
  for await (const { document, bodies, contentBytes } of documents) {
    if (contentBytes > ONE_BUNDLE_BYTES) return;
    yield documentPage(document, bodies);
  }
}

/** The index is moved to its place once it is whole and each of its pages is there: no half of it is ever published. */
async function publish(dir: string, bundles: readonly MadeBundle[], pages: readonly string[]): Promise<OutputResult> {
  const missing = pages.filter((path) => !existsSync(join(dir, path, 'index.html')));
  if (missing.length > 0) return { errors: missing.map((path) => `Thiếu trang ${path} nên không lập được chỉ mục.`) };
  const index = join(dir, FOLDER);
  await rm(index, { recursive: true, force: true });
  for (const { folder, path } of bundles) await moveFolder(folder, join(index, path));
  const entries = bundles.map(({ path, digest, files }) => ({ path, digest, files }));
  await writeFile(join(index, MANIFEST), `${JSON.stringify(entries)}\n`);
  const files = (await filesBelow(index)).map((file) => `${FOLDER}/${file}`);
  return { files, pages, summary: `Đã lập chỉ mục tìm kiếm cho ${formatCount(pages.length)} trang.` };
}
