import { issuingBodies, kinds, topics, years } from './facets.ts';
import { nameOfIssuer } from './issuers.ts';
import { issuerUrl, kindUrl, topicUrl, yearUrl } from './urls.ts';

/** A plain filter: a link to the list of the documents that share a value, and how many they are. */
export type FacetLink = { label: string; url: string; count: number };

export const yearLinks: readonly FacetLink[] = years.map(({ value, documents }) => ({
  label: value,
  url: yearUrl(value),
  count: documents.length,
}));

export const kindLinks: readonly FacetLink[] = kinds.map(({ value, documents }) => ({
  label: value,
  url: kindUrl(value),
  count: documents.length,
}));

export const topicLinks: readonly FacetLink[] = topics.map(({ value, documents }) => ({
  label: value,
  url: topicUrl(value),
  count: documents.length,
}));

/** Bodies that issued a document held, those with the most documents first. */
export const issuerLinks: readonly FacetLink[] = issuingBodies
  .filter(({ documents }) => documents.length > 0)
  .map(({ value, documents }) => ({
    label: nameOfIssuer(value.id),
    url: issuerUrl(value.id),
    count: documents.length,
  }))
  .toSorted((a, b) => b.count - a.count);
