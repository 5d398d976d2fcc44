import { resolve } from 'node:path';
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { readContentHistory } from '../content/history/content-history.ts';
import { readModel } from '../content/read/read-model.ts';

const contentDir = process.env['CONTENT_DIR'] ?? 'content';

// Nothing is taken from these two: the development server makes a module that asked for a collection anew when a file of
// it changes, and the model is to be made anew with it.
await getCollection('reports');
await getCollection('directives');

/** The whole truth of the content folder, gathered once; pages and layouts are views of it. */
export const model = await readModel(contentDir);

/** The changes of every file of the content folder that git knows of, by its path there. */
export const contentHistory = readContentHistory(resolve(contentDir));

/** A page of the site's own prose, as it was read. */
export type ProsePage = CollectionEntry<'pages'>;

export const prosePages: readonly ProsePage[] = await getCollection('pages');

/** The prose of a page as a component that a layout can place. */
export async function renderProse(page: ProsePage) {
  const { Content } = await render(page);
  return Content;
}
