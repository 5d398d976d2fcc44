/** The filters of the search, by the name they have in the index and in the address of the search page. */
export const FILTERS = [
  { name: 'kind', param: 'loai' },
  { name: 'year', param: 'nam' },
  { name: 'issuer', param: 'co-quan' },
  { name: 'topic', param: 'chu-de' },
  { name: 'status', param: 'hieu-luc' },
  { name: 'collection', param: 'kho' },
] as const;

export type FilterName = (typeof FILTERS)[number]['name'];

/** Chosen values by filter; values of one filter widen the choice, different filters narrow it. */
export type ChosenFilters = Partial<Record<FilterName, readonly string[]>>;
