import { lastPage, PAGE_SIZE, pagePath } from '../../content/routes/paths.ts';

/** One page of a long list: its number, counted from 1, of how many, and the entries on it out of `total`. */
export type ListPage<Entry> = { number: number; last: number; total: number; entries: readonly Entry[] };

/** A list cut into pages; an empty list is one empty page. */
export function listPages<Entry>(entries: readonly Entry[], size = PAGE_SIZE): ListPage<Entry>[] {
  return Array.from({ length: lastPage(entries.length, size) }, (_, index) => pageOf(entries, index + 1, size));
}

export function firstPage<Entry>(entries: readonly Entry[]): ListPage<Entry> {
  return pageOf(entries, 1, PAGE_SIZE);
}

export function pagesAfterFirst<Entry>(entries: readonly Entry[]): ListPage<Entry>[] {
  return listPages(entries).slice(1);
}

function pageOf<Entry>(entries: readonly Entry[], number: number, size: number): ListPage<Entry> {
  const shown = entries.slice((number - 1) * size, number * size);
  return { number, last: lastPage(entries.length, size), total: entries.length, entries: shown };
}

/** The address of a page of a list, by that of the list. */
export const pageUrl = pagePath;

/** The same as the rest parameter of a route `[...page].astro`. */
export function pageParam(number: number): string | undefined {
  return number === 1 ? undefined : pagePath('', number).slice(0, -1);
}

/** What a page of a list adds to its title: nothing on the first. */
export function pageWords(number: number): string {
  return number === 1 ? '' : ` (trang ${number})`;
}
