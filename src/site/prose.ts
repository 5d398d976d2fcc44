import { getCollection, render, type CollectionEntry } from 'astro:content';

/** The pages of the site's own prose. */
export const prosePages = await getCollection('pages');

/** The prose itself, as a component that a page can place. */
export async function renderProse(page: CollectionEntry<'pages'>) {
  const { Content } = await render(page);
  return Content;
}
