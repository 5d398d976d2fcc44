import { getCollection } from 'astro:content';
import type { PartialDate } from '../language/dates/partial-date.ts';
import { issuerOf } from '../content/schema/issuers.ts';

const entries = await getCollection('issuers');

/** The issuing bodies, in the order of `content/issuers.yaml`. */
export const issuers = entries.map(({ data }) => ({ ...issuerOf(data), sources: data.sources }));

export type SiteIssuer = (typeof issuers)[number];

const issuersById = new Map(issuers.map((issuer) => [issuer.id, issuer]));

/** One issuing body; the check has made sure that every id in the content exists. */
function issuerById(id: string): SiteIssuer {
  const issuer = issuersById.get(id);
  if (!issuer) throw new Error(`No issuer "${id}" in content/issuers.yaml`);
  return issuer;
}

/** The name a body bore on a day; without a day, or where no period is known, its latest name. */
export function nameOfIssuer(id: string, on?: PartialDate): string {
  const { names } = issuerById(id);
  const then = on && names.find(({ from = '', to = '9999' }) => from <= on && on <= `${to}~`);
  return (then || names.at(-1))?.name ?? id;
}
