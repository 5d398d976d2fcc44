import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What became of an index: the pages in it, or why there is none, in the words of Pagefind. */
export type IndexResult = { pages: number } | { errors: readonly string[] };

/**
 * Writes the Pagefind index of the built site `dir` into `dir/pagefind`.
 *
 * Only pages with an element `data-pagefind-body` are indexed; a site without any is an error.
 */
export async function indexSite(dir: string): Promise<IndexResult> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) return { errors };
    const added = await index.addDirectory({ path: dir });
    if (added.errors.length > 0) return { errors: added.errors };
    if (added.page_count === 0) return { errors: [`No page of ${dir} is marked for the search index`] };
    const written = await index.writeFiles({ outputPath: join(dir, 'pagefind') });
    return written.errors.length > 0 ? { errors: written.errors } : { pages: added.page_count };
  } finally {
    await close();
  }
}
