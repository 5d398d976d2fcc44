import { existsSync, readFileSync } from 'node:fs';
import { findCitations } from '../citations/find-citations.ts';
import { readDevSet, readSeedReport } from '../citations/gold/read-gold.ts';
import { scoreFinder } from '../citations/gold/score.ts';
import type { ScoredSet } from '../citations/gold/scored-set.ts';
import { rewriteRecord, VARIANTS } from '../citations/gold/variants.ts';

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
