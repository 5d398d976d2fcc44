import type { z } from 'astro/zod';
import type { Issuer } from '../documents/issuer.ts';
import type { issuerSchema } from './issuers.ts';

export type IssuerData = z.output<typeof issuerSchema>;

/** The issuing body that an entry of `issuers.yaml` describes, without the entry's sources. */
export function issuerOf({
  id,
  names,
  variants,
  level,
  jurisdiction,
  parent,
  successor,
  suffixes,
}: IssuerData): Issuer {
  return {
    id,
    names: names.map(({ name, from, to }) => ({
      name,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })),
    variants,
    level,
    jurisdiction,
    suffixes,
    ...(parent === undefined ? {} : { parent }),
    ...(successor === undefined ? {} : { successor }),
  };
}
