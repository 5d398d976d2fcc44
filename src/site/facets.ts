import { kindRank } from '../documents/kind-rank.ts';
import type { DocumentKind } from '../documents/kinds.ts';
import { documents, yearOf, type SiteDocument } from './documents.ts';
import { issuers } from './issuers.ts';

/** One value by which documents are browsed, with the documents that have it, newest first. */
export type Facet<Value> = { value: Value; documents: readonly SiteDocument[] };

/** Years of issue, newest first; documents whose year nobody states are in none. */
export const years: readonly Facet<string>[] = facetsOf(yearOf).toSorted((a, b) => Number(b.value) - Number(a.value));

export const kinds: readonly Facet<DocumentKind>[] = facetsOf(({ kind }) => kind).toSorted(
  (a, b) => kindRank(a.value) - kindRank(b.value),
);

const byIssuer = Map.groupBy(documents, ({ issuer }) => issuer);

/** Issuing bodies in the order of `content/issuers.yaml`, those without a document too. */
export const issuingBodies: readonly Facet<(typeof issuers)[number]>[] = issuers.map((issuer) => ({
  value: issuer,
  documents: byIssuer.get(issuer.id) ?? [],
}));

function facetsOf<Value>(valueOf: (document: SiteDocument) => Value | undefined): Facet<Value>[] {
  return [...Map.groupBy(documents, valueOf)].flatMap(([value, own]) =>
    value === undefined ? [] : [{ value, documents: own }],
  );
}
