import { FILTERS, type ChosenFilters } from './filter-names.ts';
import type { SearchRequest, SortOrder } from './query/search-documents.ts';

/** A map, because an address may hold any word, and an object also answers to `constructor`. */
const SORT_BY_PARAM: ReadonlyMap<string, SortOrder> = new Map([
  ['moi', 'newest'],
  ['cu', 'oldest'],
]);

/** Reads a search from the address of its page: `?q=dân+vận&loai=Chỉ+thị&xep=moi`. */
export function readSearchAddress(params: URLSearchParams): Required<SearchRequest> {
  const filters: ChosenFilters = {};
  for (const { name, param } of FILTERS) {
    const values = params.getAll(param).filter((value) => value !== '');
    if (values.length > 0) filters[name] = values;
  }
  return { query: params.get('q') ?? '', filters, sort: SORT_BY_PARAM.get(params.get('xep') ?? '') ?? 'relevance' };
}

/** Writes a search as the query part of an address, so that it can be sent to somebody; empty where nothing is asked. */
export function writeSearchAddress({ query, filters = {}, sort = 'relevance' }: SearchRequest): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  for (const { name, param } of FILTERS) for (const value of filters[name] ?? []) params.append(param, value);
  if (sort !== 'relevance') params.set('xep', sort === 'newest' ? 'moi' : 'cu');
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}

/** The address of a result with the words to be highlighted there, in front of the anchor. */
export function withHighlight(url: string, query: string): string {
  const [page = '', anchor] = url.split('#');
  return `${page}?tim=${encodeURIComponent(query.trim())}${anchor === undefined ? '' : `#${anchor}`}`;
}
