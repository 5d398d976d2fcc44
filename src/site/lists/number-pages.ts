import { NUMBERS_ON_PAGE } from '../../content/routes/paths.ts';
import type { Choice } from '../documents/choice.ts';
import { href } from '../addresses/urls.ts';
import { oncePerModel } from '../once-per-model.ts';
import type { FacetLink } from './facet-links.ts';
import { listPages, pageUrl, type ListPage } from './list-pages.ts';
import { numberEntries } from './number-entries.ts';

/** The numbers of one year on one page; `id` is the anchor of its heading, which says where a page goes on with a year. */
export type NumberYear = { id: string; heading: string; entries: readonly Choice[] };

/** One page of the list of numbers, under the years of their works. */
export type NumberPage = ListPage<Choice> & { years: readonly NumberYear[] };

export const numberPages = oncePerModel((model): readonly NumberPage[] => {
  const pages = listPages(numberEntries(model), NUMBERS_ON_PAGE);
  return pages.map((page, index) => {
    const before = pages[index - 1]?.entries.at(-1);
    const years = byYear(page.entries).map(([year, entries]) => {
      const isBegun = before !== undefined && yearOf(before) === year;
      return { id: anchorOf(year), heading: `${labelOf(year)}${isBegun ? ' (tiếp theo)' : ''}`, entries };
    });
    return { ...page, years };
  });
});

/** The years of the numbers, each with how many there are and the place in the list where it begins. */
export const numberYearLinks = oncePerModel((model): readonly FacetLink[] => {
  let start = 0;
  return byYear(numberEntries(model)).map(([year, { length: count }]) => {
    const url = `${pageUrl(href('so-hieu/'), Math.floor(start / NUMBERS_ON_PAGE) + 1)}#${anchorOf(year)}`;
    start += count;
    return { label: labelOf(year), url, count };
  });
});

function byYear(entries: readonly Choice[]): [year: string, entries: Choice[]][] {
  return [...Map.groupBy(entries, yearOf)];
}

/** Four figures; empty where no year is known. */
function yearOf({ date }: Choice): string {
  return date?.slice(0, 4) ?? '';
}

function anchorOf(year: string): string {
  return year === '' ? 'chua-ro-nam' : `nam-${year}`;
}

function labelOf(year: string): string {
  return year === '' ? 'Chưa rõ năm' : year;
}
