import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { indexPage } from './index-page.ts';
import type { SearchRecord } from './search-record.ts';

/** What became of an index: the pages in it, or why there is none. */
export type IndexResult = { pages: number } | { errors: readonly string[] };

/** Pages handed to the indexer at once: enough to keep it busy, few enough for memory. */
const BATCH = 50;

/**
 * Words per file of the index, smaller than Pagefind's own measure: a query then fetches less. The variable is not a
 * stable interface of Pagefind, which is why its version is pinned.
 */
const CHUNK_SIZE = '2500';

/**
 * Writes the Pagefind index of the built site `dir` into `bundle`, one page for each record.
 *
 * Every record must have its page, and every page must come out in the index; otherwise nothing is right.
 */
export async function indexSite(
  dir: string,
  records: readonly SearchRecord[],
  bundle = join(dir, 'pagefind'),
): Promise<IndexResult> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= CHUNK_SIZE;
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) return { errors };
    const problems: string[] = [];
    let entries = 0;
    for (let start = 0; start < records.length; start += BATCH) {
      const batch = records.slice(start, start + BATCH);
      const pages = await Promise.all(batch.map((record) => readPage(dir, record)));
      // Handed over in the order of the records: the bytes of the index depend on it, and reading ends in any order.
      const added = await Promise.all(batch.map((record, at) => addRecord(index, pages[at], record, start + at)));
      entries += added.reduce((sum, page) => sum + page.entries, 0);
      problems.push(...added.flatMap((page) => page.problems));
    }
    if (records.length === 0) problems.push(`Không có trang nào trong ${dir} để lập chỉ mục.`);
    if (problems.length > 0) return { errors: problems };
    const written = await index.writeFiles({ outputPath: bundle });
    if (written.errors.length > 0) return { errors: written.errors };
    await removeUnused(bundle);
    const inIndex = await countEntries(bundle);
    if (inIndex === entries) return { pages: records.length };
    return { errors: [`Chỉ mục có ${inIndex} mục trong khi kho có ${entries} mục cần tìm được.`] };
  } finally {
    await close();
  }
}

type AddedPage = { entries: number; problems: readonly string[] };

function readPage(dir: string, record: SearchRecord): Promise<string | undefined> {
  return readFile(join(dir, record.path, 'index.html'), 'utf8').catch(() => undefined);
}

async function addRecord(
  index: PagefindIndex,
  html: string | undefined,
  record: SearchRecord,
  place: number,
): Promise<AddedPage> {
  if (html === undefined) return { entries: 0, problems: [`Thiếu trang ${record.path} nên không lập được chỉ mục.`] };
  const entries = indexPage(html, record, place);
  const added = await Promise.all(entries.map((entry) => index.addHTMLFile(entry)));
  const problems = added.flatMap(({ errors }) => errors.map((error) => `${record.path}: ${error}`));
  return { entries: entries.length, problems };
}

/** Pagefind adds its own interfaces to every index, a third of its size; the site has another. */
async function removeUnused(bundle: string): Promise<void> {
  const unused = (await readdir(bundle)).filter((file) => /^pagefind-(?:.*ui|highlight)\.(?:js|css)$/u.test(file));
  await Promise.all(unused.map((file) => rm(join(bundle, file))));
}

async function countEntries(bundle: string): Promise<number> {
  const entry = await readFile(join(bundle, 'pagefind-entry.json'), 'utf8');
  const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
