import { resolve } from 'node:path';
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { readContentHistory } from '../content/history/content-history.ts';
import { sharedModel } from '../content/astro/shared-model.ts';

const contentDir = process.env['CONTENT_DIR'] ?? 'content';

/**
 * The whole truth of the content folder, gathered once; pages and layouts are views of it. In the development server this
 * module is made anew when the folder changes (`reload-integration.ts`).
 */
export const model = await sharedModel();

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
