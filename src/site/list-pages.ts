/** Entries on one page of a list. */
const PAGE_SIZE = 50;

/** One page of a long list: its number, counted from 1, of how many, and the entries on it out of `total`. */
export type ListPage<Entry> = { number: number; last: number; total: number; entries: readonly Entry[] };

/** A list cut into pages; an empty list is one empty page. */
export function listPages<Entry>(entries: readonly Entry[]): ListPage<Entry>[] {
  const last = Math.max(1, Math.ceil(entries.length / PAGE_SIZE));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    last,
    total: entries.length,
    entries: entries.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
  }));
}

/** The first page of a list has the list's own address, the others stand below it: `/nam/2024/trang/2/`. */
export function pageUrl(list: string, number: number): string {
  return number === 1 ? list : `${list}trang/${number}/`;
}

/** The same as the rest parameter of a route `[...page].astro`. */
export function pageParam(number: number): string | undefined {
  return number === 1 ? undefined : `trang/${number}`;
}
