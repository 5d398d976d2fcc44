import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { indexPage } from './index-page.ts';
import type { SearchPage } from './search-records.ts';

/** What became of an index: the names of its files and the addresses of the pages in it, or why there is none. */
export type IndexResult = { files: readonly string[]; pages: readonly string[] } | { errors: readonly string[] };

/** Pages handed to the indexer at once: enough to keep it busy, few enough for memory. */
const BATCH = 50;

/**
 * Words per file of the index, smaller than Pagefind's own measure: a query then fetches less. The variable is not a
 * stable interface of Pagefind, which is why its version is pinned.
 */
const CHUNK_SIZE = '2500';

/**
 * Writes the Pagefind index of the built site `dir` into the folder `bundle`, in place of an earlier one.
 *
 * Every page must stand in the site, and every one must come out in the index; otherwise nothing is right, and nothing
 * is written.
 */
export async function indexSite(
  dir: string,
  pages: readonly SearchPage[],
  bundle = join(dir, 'pagefind'),
): Promise<IndexResult> {
  const errors = missingPages(dir, pages);
  if (errors.length > 0) return { errors };
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= CHUNK_SIZE;
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) return { errors };
    const added = await addPages(index, pages);
    if (added.errors.length > 0) return { errors: added.errors };
    const written = await writeBundle(index, bundle, added.entries);
    return 'errors' in written ? written : { ...written, pages: pages.map(({ record }) => record.path) };
  } finally {
    await close();
  }
}

function missingPages(dir: string, pages: readonly SearchPage[]): string[] {
  if (pages.length === 0) return [`Không có trang nào trong ${dir} để lập chỉ mục.`];
  return pages
    .filter(({ record }) => !existsSync(join(dir, record.path, 'index.html')))
    .map(({ record }) => `Thiếu trang ${record.path} nên không lập được chỉ mục.`);
}

type Added = { entries: number; errors: readonly string[] };

/** Entries are handed over in the order of the pages: the bytes of the index depend on it. */
async function addPages(index: PagefindIndex, pages: readonly SearchPage[]): Promise<Added> {
  let entries = 0;
  const errors: string[] = [];
  for (let start = 0; start < pages.length; start += BATCH) {
    const batch = pages
      .slice(start, start + BATCH)
      .flatMap(({ record, blocks }, at) =>
        indexPage(record, blocks, start + at).map((entry) => ({ entry, path: record.path })),
      );
    const added = batch.map(async ({ entry, path }) => {
      const { errors } = await index.addHTMLFile(entry);
      return errors.map((error) => `${path}: ${error}`);
    });
    entries += batch.length;
    errors.push(...(await Promise.all(added)).flat());
  }
  return { entries, errors };
}

/** The index is written beside its place and moved there once it proves whole: no half of it is ever published. */
async function writeBundle(
  index: PagefindIndex,
  bundle: string,
  entries: number,
): Promise<{ files: readonly string[] } | { errors: readonly string[] }> {
  const draft = join(dirname(bundle), `.${basename(bundle)}`);
  await rm(draft, { recursive: true, force: true });
  try {
    const { errors } = await index.writeFiles({ outputPath: draft });
    if (errors.length > 0) return { errors };
    const inIndex = await countEntries(draft);
    if (inIndex !== entries) {
      return { errors: [`Chỉ mục có ${inIndex} mục trong khi kho có ${entries} mục cần tìm được.`] };
    }
    await removeUnused(draft);
    await rm(bundle, { recursive: true, force: true });
    await rename(draft, bundle);
    return { files: await listFiles(bundle) };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Pagefind adds its own interfaces to every index, a third of its size; the site has another. */
async function removeUnused(bundle: string): Promise<void> {
  const unused = (await readdir(bundle)).filter((file) => /^pagefind-(?:.*ui|highlight)\.(?:js|css)$/u.test(file));
  await Promise.all(unused.map((file) => rm(join(bundle, file))));
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

async function countEntries(bundle: string): Promise<number> {
  const entry = await readFile(join(bundle, 'pagefind-entry.json'), 'utf8');
  const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
