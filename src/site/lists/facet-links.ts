import type { Model } from '../../content/read/model.ts';
import type { IssuerData } from '../../content/schema/issuers.ts';
import { issuerFacets, kindFacets, topicFacets, yearFacets, type Facet } from './facets.ts';

/** A plain filter: a link to the list of the documents that share a value, and how many they are. */
export type FacetLink = { label: string; url: string; count: number };

export function yearLinks(model: Model): FacetLink[] {
  return yearFacets(model).map(linkOf);
}

export function kindLinks(model: Model): FacetLink[] {
  return kindFacets(model).map(linkOf);
}

export function topicLinks(model: Model): FacetLink[] {
  return topicFacets(model).map(linkOf);
}

/** Bodies that issued a document held, those with the most documents first. */
export function issuerLinks(model: Model): FacetLink[] {
  return issuerFacets(model)
    .filter(({ documents }) => documents.length > 0)
    .map(linkOf)
    .toSorted((a, b) => b.count - a.count);
}

const LEVELS: readonly { level: IssuerData['level']; label: string }[] = [
  { level: 'trung-uong', label: 'Trung ương' },
  { level: 'tinh', label: 'Cấp tỉnh' },
  { level: 'so-nganh', label: 'Sở, ban, ngành' },
  { level: 'huyen', label: 'Cấp huyện' },
  { level: 'xa', label: 'Cấp xã' },
];

/** The issuing bodies of each level, in the order of their ids, those without a document too. */
export function issuersByLevel(model: Model): { label: string; links: readonly FacetLink[] }[] {
  const facets = issuerFacets(model);
  return LEVELS.map(({ level, label }) => ({
    label,
    links: facets.filter(({ value }) => value.level === level).map(linkOf),
  })).filter(({ links }) => links.length > 0);
}

function linkOf({ label, url, documents }: Facet<unknown>): FacetLink {
  return { label, url, count: documents.length };
}
