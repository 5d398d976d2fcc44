import type { Document } from '../../content/read/model.ts';
import type { Facet } from './facets.ts';
import { listPages, pageParam, type ListPage } from './list-pages.ts';

/** One page of the list of a facet: `param` is what stands behind the list's address, nothing on the first. */
export type FacetPage<Value> = { facet: Facet<Value>; param: string | undefined; page: ListPage<Document> };

/** The lists of these facets, cut into pages. */
export function facetPages<Value>(facets: readonly Facet<Value>[]): FacetPage<Value>[] {
  return facets.flatMap((facet) =>
    listPages(facet.documents).map((page) => ({ facet, param: pageParam(page.number), page })),
  );
}
