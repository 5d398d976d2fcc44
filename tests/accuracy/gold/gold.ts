import { writeFileSync } from 'node:fs';
import type { AccuracyRecord } from '../../../src/site/accuracy.ts';
import { recordAccuracy } from './accuracy-record.ts';
import { figuresBelowFloor, figuresFallen } from './floors.ts';
import type { Ratio, Score } from './tally.ts';
import { scoreSets, type ScoredSet } from './score-sets.ts';

/** Where the figures stand that the page on accuracy shows. */
const RECORD = 'src/site/accuracy.json';

/**
 * `npm run gold [-- --json | --record]`: scores the finder on the gold sets that are there, as they are and under every
 * rewriting that must change nothing. Exit code 1 if a figure lies below its floor. The rules of matching stand in
 * `score.ts`. Sets that are not there are skipped, and said to be. `--record` writes the figures and
 * the day into the record that the site shows.
 */
function main(option: string | undefined): number {
  const sets = scoreSets();
  const problems = sets.flatMap(problemsOf);
  if (option === '--json') process.stdout.write(`${JSON.stringify(sets, null, 2)}\n`);
  else for (const set of sets) printSet(set);
  if (option === '--record') writeRecord(recordAccuracy(sets, today()));
  for (const problem of problems) process.stderr.write(`KHÔNG ĐẠT ${problem}\n`);
  return problems.length === 0 ? 0 : 1;
}

function problemsOf(set: ScoredSet): string[] {
  if ('missing' in set) return [];
  const { name, plain, variants } = set;
  return [
    ...figuresBelowFloor(plain).map((problem) => `${name}: ${problem}`),
    ...variants.flatMap(({ variant, score }) =>
      figuresFallen(plain, score).map((problem) => `${name}, ${variant}: ${problem}`),
    ),
  ];
}

function writeRecord(record: AccuracyRecord): void {
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
}

/** The day in Vietnam, as an ISO date. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}

const LABELS = [
  ['precision', 'đúng'],
  ['recall', 'đủ'],
  ['span', 'phạm vi'],
  ['kind', 'loại'],
  ['number', 'số'],
  ['name', 'tên'],
  ['date', 'ngày'],
  ['issuer', 'cơ quan'],
  ['provisions', 'điều khoản'],
  ['detached', 'tách rời'],
  ['negatives', 'đoạn không viện dẫn'],
] as const;

function printSet(set: ScoredSet): void {
  if ('missing' in set) {
    process.stdout.write(`${set.name}: bỏ qua, không có ${set.missing.join(', ')}.\n`);
    return;
  }
  const { name, plain, variants } = set;
  process.stdout.write(`\n${name}\n  nguyên văn: ${figures(plain)}\n`);
  const families = Object.entries(plain.recallByFamily).map(([family, ratio]) => `${family} ${written(ratio)}`);
  process.stdout.write(`  đủ theo loại số hiệu: ${families.join(', ')}\n`);
  for (const failure of plain.failures) process.stdout.write(`    - ${failure}\n`);
  for (const { variant, score } of variants) process.stdout.write(`  ${variant}: ${figures(score)}\n`);
}

function figures(score: Score): string {
  return LABELS.map(([figure, label]) => `${label} ${written(score[figure])}`).join(', ');
}

function written({ hits, of }: Ratio): string {
  return `${hits}/${of}`;
}

process.exitCode = main(process.argv[2]);
