import type { Document, Model } from '../../content/read/model.ts';
import type { IssuerData } from '../../content/schema/issuers.ts';
import { type DocumentKind, kindRank } from '../../language/kinds/kinds.ts';
import { slugOf } from '../../language/text/slug-of.ts';
import { issuerUrl, kindUrl, topicUrl, yearUrl } from '../addresses/urls.ts';
import { documentsByDate, yearOf } from '../documents/documents.ts';
import { bodiesInOrder, issuerNames } from '../facts/issuer-names.ts';

/**
 * One value by which documents are browsed: its name, the last part of the address of its list, that address, and the
 * documents that have it, newest first.
 */
export type Facet<Value> = {
  value: Value;
  label: string;
  slug: string;
  url: string;
  documents: readonly Document[];
};

/** Years of issue, newest first; documents whose year nobody states are in none. */
export function yearFacets(model: Model): Facet<string>[] {
  return grouped(model, ({ facts }) => yearOf(facts) ?? [])
    .map(({ value, documents }) => ({ value, label: value, slug: value, url: yearUrl(value), documents }))
    .toSorted((a, b) => Number(b.value) - Number(a.value));
}

export function kindFacets(model: Model): Facet<DocumentKind>[] {
  return grouped(model, ({ facts }) => facts.kind)
    .map(({ value, documents }) => ({ value, label: value, slug: slugOf(value), url: kindUrl(value), documents }))
    .toSorted((a, b) => kindRank(a.value) - kindRank(b.value));
}

/** Topics in the order of the alphabet; a document with several topics stands under each. */
export function topicFacets(model: Model): Facet<string>[] {
  return grouped(model, ({ data }) => data.topics)
    .map(({ value, documents }) => ({ value, label: value, slug: slugOf(value), url: topicUrl(value), documents }))
    .toSorted((a, b) => a.value.localeCompare(b.value, 'vi'));
}

/** Issuing bodies in the order of their ids, those without a document too; joint documents stand under each. */
export function issuerFacets(model: Model): Facet<IssuerData>[] {
  const found = grouped(model, ({ facts }) => facts.issuers);
  const byIssuer = new Map(found.map(({ value, documents }) => [value, documents]));
  return bodiesInOrder(model).map((value) => {
    const [label = value.id] = issuerNames(model, [value.id]);
    return { value, label, slug: value.id, url: issuerUrl(value.id), documents: byIssuer.get(value.id) ?? [] };
  });
}

function grouped<Value>(
  model: Model,
  valuesOf: (document: Document) => Value | readonly Value[],
): { value: Value; documents: Document[] }[] {
  const pairs = documentsByDate(model).flatMap((document) =>
    [valuesOf(document)].flat().map((value) => ({ value: value as Value, document })),
  );
  return [...Map.groupBy(pairs, ({ value }) => value)].map(([value, own]) => ({
    value,
    documents: own.map(({ document }) => document),
  }));
}
