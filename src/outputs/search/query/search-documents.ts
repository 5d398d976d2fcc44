import type { ChosenFilters } from '../filter-names.ts';
import { parseNumberQuery, type NumberQuery } from '../number/number-query.ts';
import { searchNumber, type NumberHits } from '../number/number-search.ts';
import { decodeText } from '../stand-in-d.ts';
import { cleanQuery, queryWords } from '../words/clean-query.ts';
import type { Catalogue } from './catalogue.ts';
import { isAccepted, type FacetTable } from './facet-table.ts';
import type { PagefindApi, PagefindHit } from './pagefind-api.ts';
import { rerankByContent } from './rerank-by-content.ts';
import { searchText } from './text-search.ts';

const lastByOwner = new WeakMap<object, Promise<unknown>>();

/** Runs tasks that share an owner one after the other, in the order in which they came; one that fails stops no other. */
function oneAtATime<T>(owner: object, task: () => Promise<T>): Promise<T> {
  const before = lastByOwner.get(owner) ?? Promise.resolve();
  const own = before.then(task, task);
  lastByOwner.set(owner, own);
  return own;
}

export type SortOrder = 'relevance' | 'newest' | 'oldest';
/** An open index: the searcher, and what has been read from it once; facets only where something filters. */
export type SearchIndex = { api: PagefindApi; catalogue: Catalogue; facets?: FacetTable | undefined };

export type SearchRequest = { query: string; filters?: ChosenFilters; sort?: SortOrder };

/**
 * What was found, the best first. `allPages` are the ids of all pages before the filters, for counting. `closeness` says how well the
 * results answer: a number that nothing bears, or words that nowhere stand together, leave only close results.
 */
export type SearchOutcome = {
  hits: readonly PagefindHit[];
  allPages: readonly string[];
  closeness: 'exact' | 'close' | 'close-number' | 'none';
  number?: NumberQuery;
};

/** Above every score of text: a number that was typed leads to its document. */
const NUMBER_TIER = 100;

/** Hits whose texts are read to put them in order: a little more than are shown at once. */
const HEAD = 16;

/** Close numbers stand above text that has the same words here and there, and below the very phrase. */
const CLOSE_NUMBER = 0.9;

/**
 * Answers a query over an index that `bundle/` made. A request with filters needs the facets.
 *
 * Searches run one after the other, because the treatment of accents is a setting of the whole Pagefind instance.
 */
export function searchDocuments(index: SearchIndex, request: SearchRequest): Promise<SearchOutcome> {
  return oneAtATime(index.api, () => searchNow(index, request));
}

async function searchNow(
  { api, catalogue, facets }: SearchIndex,
  { query, filters = {}, sort = 'relevance' }: SearchRequest,
): Promise<SearchOutcome> {
  const clean = cleanQuery(query);
  const accepts = (id: string): boolean => !facets || isAccepted(facets, id, filters);
  if (clean.text === '') return browse(catalogue, api, sort, accepts);

  const number = clean.isPhrase ? undefined : parseNumberQuery(clean.text);
  const numbered = number ? await searchNumber(api, number, catalogue.newest) : { hits: [], isExact: false };
  // A number typed in any writing is sought in the texts as the document itself writes it: that finds who cites it.
  const written = await numberAsWritten(numbered);
  const sought = number?.isWhole && written !== undefined ? { text: written, isPhrase: true } : clean;
  const text = await searchText(api, sought, catalogue.pageOf, accepts);
  const scores = new Map(text.hits.map(({ page, score }) => [page, score]));
  const hitByPage = new Map<string, PagefindHit>(text.hits.map(({ page, hit }) => [page, hit]));
  const tier = numberTier(numbered.isExact, number);
  for (const [index, hit] of numbered.hits.entries()) {
    // Among bare numbers their own order holds; beside further words, the words decide which document is meant.
    scores.set(hit.id, number?.isWhole ? tier - index * 1e-4 : (scores.get(hit.id) ?? 0) + tier);
    if (!hitByPage.has(hit.id)) hitByPage.set(hit.id, hit);
  }

  const allPages = [...scores.keys()].sort((a, b) => byScore(scores, a, b));
  const kept = allPages.filter(accepts);
  if (sort !== 'relevance') {
    const places = catalogue[sort];
    kept.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  }
  const isExact = number ? numbered.isExact || text.hits.some(({ isPhrase }) => isPhrase) : text.isExact;
  const hits = kept.flatMap((id) => hitByPage.get(id) ?? []);
  // Where the very phrase was found, or a number, their order is sure already.
  const isSure = sort !== 'relevance' || number !== undefined || text.hits.some(({ isPhrase }) => isPhrase);
  const words = queryWords(clean.text);
  const head = isSure || words.length < 2 ? [] : await rerankByContent(hits.slice(0, HEAD), words);
  return {
    hits: [...head, ...hits.slice(head.length)],
    allPages,
    closeness: kept.length === 0 ? 'none' : isExact ? 'exact' : number ? 'close-number' : 'close',
    ...(number && { number }),
  };
}

/** The number of the one document that was found by it; its content is fetched, as it is the first to be shown. */
async function numberAsWritten({ hits: [only, ...others], isExact }: NumberHits): Promise<string | undefined> {
  if (!only || others.length > 0 || !isExact) return undefined;
  return decodeText((await only.data()).meta['number'] ?? '') || undefined;
}

function numberTier(isExact: boolean, number: NumberQuery | undefined): number {
  if (!number) return 0;
  const isSure = number.isWhole || number.isCalledNumber || number.bodies.length > 0 || number.date !== undefined;
  return isExact ? (isSure ? NUMBER_TIER : 2) : CLOSE_NUMBER;
}

function byScore(scores: ReadonlyMap<string, number>, a: string, b: string): number {
  return (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || (a < b ? -1 : 1);
}

/** Without a query every page is a result, in the order of time. */
async function browse(
  { newest, oldest }: Catalogue,
  api: PagefindApi,
  sort: SortOrder,
  accepts: (page: string) => boolean,
): Promise<SearchOutcome> {
  const places = sort === 'oldest' ? oldest : newest;
  const { results } = await api.search(null);
  const firsts = results.filter(({ id }) => places.has(id));
  const ordered = firsts.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const hits = ordered.filter(({ id }) => accepts(id));
  return { hits, allPages: ordered.map(({ id }) => id), closeness: hits.length === 0 ? 'none' : 'exact' };
}
