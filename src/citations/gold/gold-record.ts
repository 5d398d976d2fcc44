import type { Provision } from '../../documents/provision.ts';

/** One passage of a gold set, with every citation that a careful reader marks in it; offsets are UTF-16 units. */
export type GoldRecord = { id: string; text: string; citations: readonly GoldCitation[] };

/** One citation as annotated. `optional` ones may be found or not: they count neither way. */
export type GoldCitation = {
  start: number;
  end: number;
  type: 'numbered' | 'named';
  kind: string | null;
  number: string | null;
  name: string | null;
  date: string | null;
  issuer: string | null;
  pinpoints: readonly Provision[];
  detached: readonly string[];
  optional: boolean;
};
