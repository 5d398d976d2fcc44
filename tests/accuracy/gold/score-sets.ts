import { findCitations } from '../../../src/citations/find-citations.ts';
import { readDevSet, readSeedReport } from './read-gold.ts';
import { scoreFinder } from './score.ts';
import type { Score } from './tally.ts';
import { rewriteRecord, VARIANTS } from './variants.ts';
import { existsSync, readFileSync } from 'node:fs';

/** A gold set as scored: as it is, and under every rewriting that must change nothing; or the files it lacks. */
export type ScoredSet = { name: string } & (
  | { passages: number; plain: Score; variants: readonly { variant: string; score: Score }[] }
  | { missing: readonly string[] }
);

/** The gold sets, with the files each is read from; they are not part of the repository. */
const SETS = [
  {
    name: 'Báo cáo năm 2024',
    files: ['../shared/seed/report-2024.txt', '../shared/seed/report-2024.citations.json'],
    read: readSeedReport,
  },
  { name: 'Bộ đoạn văn mẫu', files: ['../shared/gold/citations-dev.jsonl'], read: readDevSet },
] as const;

/** Scores the finder on every gold set whose files are there. */
export function scoreSets(): ScoredSet[] {
  return SETS.map(({ name, files, read }) => {
    if (!files.every((file) => existsSync(file))) return { name, missing: files };
    const [first = '', second = ''] = files.map((file) => readFileSync(file, 'utf8'));
    const records = read(first, second);
    const variants = VARIANTS.map((variant) => ({
      variant: variant.name,
      score: scoreFinder(
        records.map((record) => rewriteRecord(record, variant)),
        findCitations,
      ),
    }));
    return { name, passages: records.length, plain: scoreFinder(records, findCitations), variants };
  });
}
