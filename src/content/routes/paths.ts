import { slugOf } from '../../language/text/slug-of.ts';

/** Entries on one page of a list, unless the list says otherwise. */
export const PAGE_SIZE = 50;

/** Numbers on one page of their list: each is one short line. */
export const NUMBERS_ON_PAGE = 200;

/**
 * The lists of documents that share a value, each by its path below the base of the site. These, and `addressOf` for works,
 * are the one place that makes paths; `site/addresses/urls.ts` puts the base before them.
 */
export const LIST_PATHS = {
  issuer: (id: string): string => `co-quan/${id}/`,
  year: (year: string): string => `nam/${year}/`,
  kind: (kind: string): string => `loai-van-ban/${slugOf(kind)}/`,
  topic: (topic: string): string => `chu-de/${slugOf(topic)}/`,
} as const;

/** The number of the last page of a list; an empty list is one empty page. */
export function lastPage(entries: number, size = PAGE_SIZE): number {
  return Math.max(1, Math.ceil(entries / size));
}

/** The first page of a list has the list's own address, the others stand below it: `nam/2024/trang/2/`. */
export function pagePath(list: string, number: number): string {
  return number === 1 ? list : `${list}trang/${number}/`;
}

/** The file that a question about a number is answered from. */
export function shardPath(shard: string): string {
  return `so-hieu/tra/${shard}.json`;
}
