import { kindRank } from '../language/kinds/kinds.ts';
import type { DocumentKind } from '../language/kinds/kinds.ts';
import { documents, yearOf, type SiteDocument } from './documents.ts';
import { issuers } from './issuers.ts';

/** One value by which documents are browsed, with the documents that have it, newest first. */
export type Facet<Value> = { value: Value; documents: readonly SiteDocument[] };

/** Years of issue, newest first; documents whose year nobody states are in none. */
export const years: readonly Facet<string>[] = facetsOf(yearOf).toSorted((a, b) => Number(b.value) - Number(a.value));

export const kinds: readonly Facet<DocumentKind>[] = facetsOf(({ kind }) => kind).toSorted(
  (a, b) => kindRank(a.value) - kindRank(b.value),
);

/** Topics in the order of the alphabet; a document with several topics stands under each. */
export const topics: readonly Facet<string>[] = [
  ...Map.groupBy(
    documents.flatMap((document) => document.entry.data.topics.map((topic) => ({ topic, document }))),
    ({ topic }) => topic,
  ),
]
  .map(([value, own]) => ({ value, documents: own.map(({ document }) => document) }))
  .toSorted((a, b) => a.value.localeCompare(b.value, 'vi'));

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
