import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPage } from '../read-file.ts';

/** Where the pages of prose stand that come with the program; a content folder has these, or its own of the same name. */
export const SHIPPED_PAGES = 'content/pages';

/** A page of prose that comes with the program, by its name, and the addresses inside it. */
export type ShippedPage = { slug: string; anchors: readonly string[] };

/** The shipped pages that a content folder with pages of these names does not replace, by name. */
export function readShippedPages(own: readonly string[]): ShippedPage[] {
  return (existsSync(SHIPPED_PAGES) ? readdirSync(SHIPPED_PAGES) : [])
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -'.mdx'.length))
    .filter((slug) => !own.includes(slug))
    .toSorted()
    .map((slug) => ({ slug, anchors: readPage(readFileSync(path.join(SHIPPED_PAGES, `${slug}.mdx`))).anchors }));
}
