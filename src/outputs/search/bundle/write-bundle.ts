import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { indexPage } from '../index/index-page.ts';
import type { SearchPage } from '../index/search-records.ts';
import { moveFolder } from './folders.ts';

/**
 * Words per file of the index, smaller than Pagefind's own measure: a query then fetches less. The variable is not a
 * stable interface of Pagefind, which is why its version is pinned.
 */
const CHUNK_SIZE = '2500';

/** Pages to be added at once: few enough for whoever works beside it. */
export const PAGES_AT_ONCE = 20;

/**
 * Additions that may wait for the indexer's answer, so that it has work while this process has no time for it, and no more
 * than fit into little memory.
 */
const AHEAD = 8;

/**
 * A bundle in the making. Pages are indexed as they are added, in their order: the bytes of the index depend on it. `add`
 * answers with the number of entries so far. `finish` writes the bundle; its errors are Pagefind's, none where all is well.
 * Either `finish` or `discard` ends the indexer, and with it its memory.
 */
export type BundleWriter = {
  add: (pages: readonly SearchPage[]) => Promise<number>;
  finish: () => Promise<string[]>;
  discard: () => Promise<void>;
};

/**
 * Opens a bundle that will be a Pagefind index in a new folder. Every page must come out in the index; otherwise nothing is
 * right, and nothing is written.
 */
export async function openBundle(folder: string): Promise<BundleWriter> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= CHUNK_SIZE;
  const draft = `${folder}.draft`;
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  const answers: Promise<void>[] = [];
  let entries = 0;
  const write = async (): Promise<string[]> => {
    await Promise.all(answers);
    if (!index || errors.length > 0) return errors;
    const written = await index.writeFiles({ outputPath: draft });
    if (written.errors.length > 0) return written.errors;
    const inIndex = await countEntries(draft);
    if (inIndex !== entries) return [`Chỉ mục có ${inIndex} mục trong khi kho có ${entries} mục cần tìm được.`];
    await removeUnused(draft);
    await moveFolder(draft, folder);
    return [];
  };
  const discard = async (): Promise<void> => {
    await Promise.allSettled(answers); // closed meanwhile, Pagefind would call each of them a failure
    await close();
    await rm(draft, { recursive: true, force: true });
  };
  await rm(draft, { recursive: true, force: true });
  return {
    async add(pages) {
      const added = pages.flatMap(indexPage);
      entries += added.length;
      answers.push(
        Promise.all(added.map(async (entry) => ({ entry, result: await index?.addHTMLFile(entry) }))).then(
          (results) => {
            for (const { entry, result } of results)
              errors.push(...(result?.errors ?? []).map((error) => `${entry.url}: ${error}`));
          },
        ),
      );
      if (answers.length > AHEAD) await answers.shift();
      return entries;
    },
    finish: () => write().finally(discard),
    discard,
  };
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
