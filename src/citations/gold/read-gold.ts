import type { GoldCitation, GoldRecord } from './gold-record.ts';

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
