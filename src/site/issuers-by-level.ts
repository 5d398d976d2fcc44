import type { Issuer } from '../language/bodies/issuer.ts';
import type { FacetLink } from './facet-links.ts';
import { issuingBodies } from './facets.ts';
import { nameOfIssuer } from './issuers.ts';
import { issuerUrl } from './urls.ts';

const LEVELS: readonly { level: Issuer['level']; label: string }[] = [
  { level: 'trung-uong', label: 'Trung ương' },
  { level: 'tinh', label: 'Cấp tỉnh' },
  { level: 'so-nganh', label: 'Sở, ban, ngành' },
];

/** The issuing bodies of each level, in the order of `content/issuers.yaml`, those without a document too. */
export const issuersByLevel: readonly { label: string; links: readonly FacetLink[] }[] = LEVELS.map(
  ({ level, label }) => ({
    label,
    links: issuingBodies
      .filter(({ value }) => value.level === level)
      .map(({ value, documents }) => ({
        label: nameOfIssuer(value.id),
        url: issuerUrl(value.id),
        count: documents.length,
      })),
  }),
).filter(({ links }) => links.length > 0);
