import type { Provision } from '../../../src/language/provisions/provision.ts';

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

/** Reads the development set: one record a line. */
export function readDevSet(lines: string): GoldRecord[] {
  return lines
    .trim()
    .split('\n')
    .map((line): GoldRecord => JSON.parse(line));
}

/** Reads the report of 2024, its text and its annotations, as one record. */
export function readSeedReport(text: string, annotations: string): GoldRecord[] {
  const { mentions }: { mentions: GoldCitation[] } = JSON.parse(annotations);
  return [{ id: 'báo cáo 2024', text, citations: mentions }];
}
