import type { SearchPage } from '../index/search-records.ts';

/**
 * A part of the search index that is a bundle of its own, with its folder below that of the index: none where it is the
 * only one, else the year it ends with; the last one goes on into the years to come.
 */
export type Period = { path: string; pages: readonly SearchPage[] };

/** Words of about 3,000 documents: so many make one bundle, for a reader's browser fetches the head of each. */
const ONE_BUNDLE = 12_000_000;

/** Words of a period. The indexer holds a whole bundle in memory, about a gigabyte for four million. */
const ONE_PERIOD = 4_000_000;

/**
 * Cuts the pages of a large collection into periods, the oldest first; pages without a year stand in the last. Periods are
 * filled from the oldest year on, so that documents of this year leave the bundles of the past as they are.
 */
export function splitPeriods(
  pages: readonly SearchPage[],
  { oneBundle, onePeriod } = { oneBundle: ONE_BUNDLE, onePeriod: ONE_PERIOD },
): Period[] {
  if (wordsOf(pages) <= oneBundle) return [{ path: '', pages }];
  const byYear = [...Map.groupBy(pages, yearOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const periods: { lastYear: string; pages: SearchPage[]; words: number }[] = [];
  for (const [year, own] of byYear) {
    const words = wordsOf(own);
    const open = periods.at(-1);
    if (open && (year === NO_YEAR || open.words + words <= onePeriod)) {
      open.pages.push(...own);
      open.words += words;
      open.lastYear = year;
    } else periods.push({ lastYear: year, pages: [...own], words });
  }
  return periods.map(({ lastYear, pages: own }, at) => ({
    path: at === periods.length - 1 ? 'den-nay' : `den-${lastYear}`,
    pages: own,
  }));
}

/** Sorts after every year. */
const NO_YEAR = '9999';

function yearOf({ record: { date } }: SearchPage): string {
  return date?.slice(0, 4) ?? NO_YEAR;
}

function wordsOf(pages: readonly SearchPage[]): number {
  return pages.reduce((sum, { words }) => sum + words, 0);
}
