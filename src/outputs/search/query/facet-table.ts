import { FILTERS, type ChosenFilters, type FilterName } from '../filter-names.ts';
import type { PagefindApi } from './pagefind-api.ts';

/** Which pages have which filter values. */
export type FacetTable = ReadonlyMap<FilterName, ReadonlyMap<string, ReadonlySet<string>>>;

export type FacetCount = { value: string; count: number };
export type FacetCounts = ReadonlyMap<FilterName, readonly FacetCount[]>;

/**
 * Reads the table from the index, once; it needs no more than the small filter files. Pagefind's own counts are those of
 * a single search, and the strategy joins several.
 */
export async function readFacets(api: PagefindApi): Promise<FacetTable> {
  const known = await api.filters();
  const values = new Map<FilterName, Map<string, ReadonlySet<string>>>();
  for (const { name } of FILTERS) {
    const sets = new Map<string, ReadonlySet<string>>();
    for (const value of Object.keys(known[name] ?? {})) {
      const { results } = await api.search(null, { filters: { [name]: value } });
      sets.set(value, new Set(results.map(({ id }) => id)));
    }
    values.set(name, sets);
  }
  return values;
}

/** Tells whether the filters let a page through; `except` leaves one of them out of the question. */
export function isAccepted(table: FacetTable, id: string, chosen: ChosenFilters, except?: FilterName): boolean {
  return FILTERS.every(({ name }) => {
    const wanted = chosen[name] ?? [];
    if (name === except || wanted.length === 0) return true;
    return wanted.some((value) => table.get(name)?.get(value)?.has(id));
  });
}

/** How many of the pages each value would leave, given what is chosen in the other filters. */
export function countFacets(table: FacetTable, ids: readonly string[], chosen: ChosenFilters): FacetCounts {
  const counts = FILTERS.map(({ name }) => {
    const open = ids.filter((id) => isAccepted(table, id, chosen, name));
    const own = [...(table.get(name) ?? [])]
      .map(([value, set]) => ({ value, count: open.filter((id) => set.has(id)).length }))
      .filter(({ value, count }) => count > 0 || chosen[name]?.includes(value));
    return [name, own.sort((a, b) => compareValues(name, a, b))] as const;
  });
  return new Map(counts);
}

function compareValues(name: FilterName, a: FacetCount, b: FacetCount): number {
  if (name === 'year') return a.value < b.value ? 1 : -1;
  return b.count - a.count || a.value.localeCompare(b.value, 'vi');
}
