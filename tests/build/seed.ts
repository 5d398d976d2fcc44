import { existsSync, readFileSync } from 'node:fs';

/** One mention as a person marked it in the seed report; offsets in UTF-16 units into `text`. */
export type SeedMention = {
  start: number;
  end: number;
  text: string;
  type: 'numbered' | 'named';
  kind: string;
  number: string | null;
  date: string | null;
};

/** The report in plain text and the mentions in it, from outside the repository: a checkout elsewhere has neither. */
export type Seed = { text: string; mentions: readonly SeedMention[] };

const TEXT = '../shared/seed/report-2024.txt';
const MENTIONS = '../shared/seed/report-2024.citations.json';

/** The reason that tests show where they skip for want of the seed. */
export const WITHOUT_SEED = '(skipped where ../shared/seed is not beside the repository)';

/** Reads the seed where it lies beside the repository. */
export function readSeed(): Seed | undefined {
  if (!existsSync(TEXT) || !existsSync(MENTIONS)) return undefined;
  const text = readFileSync(TEXT, 'utf8');
  const { mentions } = JSON.parse(readFileSync(MENTIONS, 'utf8')) as Seed;
  // The offsets of the file count code points.
  const units: number[] = [0];
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
  return {
    text,
    mentions: mentions.map((mention) => ({
      ...mention,
      start: units[mention.start] ?? 0,
      end: units[mention.end] ?? 0,
    })),
  };
}
