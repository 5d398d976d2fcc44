import { render } from 'astro:content';
import type { SiteDocument } from './documents.ts';

/** The body of a document as a component that a page can place, or undefined where only its facts are known. */
export async function renderDocument({ entry }: SiteDocument) {
  if ((entry.body ?? '').trim() === '') return undefined;
  const { Content } = await render(entry);
  return Content;
}
