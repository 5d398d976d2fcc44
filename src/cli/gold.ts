import { existsSync, readFileSync } from 'node:fs';
import { findCitations } from '../citations/find-citations.ts';
import { figuresBelowFloor, figuresFallen } from '../citations/gold/floors.ts';
import type { GoldRecord } from '../citations/gold/gold-record.ts';
import { readDevSet, readSeedReport } from '../citations/gold/read-gold.ts';
import { type Ratio, type Score, scoreFinder } from '../citations/gold/score.ts';
import { rewriteRecord, VARIANTS } from '../citations/gold/variants.ts';

const SETS = [
  { name: 'Báo cáo năm 2024', files: ['../shared/seed/report-2024.txt', '../shared/seed/report-2024.citations.json'], read: readSeedReport },
  { name: 'Bộ đoạn văn mẫu', files: ['../shared/gold/citations-dev.jsonl'], read: readDevSet },
] as const;

/**
 * `npm run gold [-- --json]`: scores the finder on the gold sets that are there, as they are and under every rewriting
 * that must change nothing. Exit code 1 if a figure lies below its floor. The rules of matching stand in
 * `citations/gold/score.ts`. Sets that are not there are skipped, and said to be.
 */
function main(isJson: boolean): number {
  const problems: string[] = [];
  const report: unknown[] = [];
  for (const { name, files, read } of SETS) {
    if (!files.every((file) => existsSync(file))) {
      if (!isJson) process.stdout.write(`${name}: bỏ qua, không có ${files.join(', ')}.\n`);
      continue;
    }
    const [first = '', second = ''] = files.map((file) => readFileSync(file, 'utf8'));
    const records = read(first, second);
    const plain = scoreFinder(records, findCitations);
    const variants = scoreVariants(records);
    problems.push(...figuresBelowFloor(plain).map((problem) => `${name}: ${problem}`));
    for (const { variant, score } of variants) problems.push(...figuresFallen(plain, score).map((problem) => `${name}, ${variant}: ${problem}`));
    report.push({ name, passages: records.length, plain, variants });
    if (!isJson) printSet(name, plain, variants);
  }
  if (isJson) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  for (const problem of problems) process.stderr.write(`KHÔNG ĐẠT ${problem}\n`);
  return problems.length === 0 ? 0 : 1;
}

function scoreVariants(records: readonly GoldRecord[]): { variant: string; score: Score }[] {
  return VARIANTS.map((variant) => ({
    variant: variant.name,
    score: scoreFinder(records.map((record) => rewriteRecord(record, variant)), findCitations),
  }));
}

const LABELS = [
  ['precision', 'đúng'], ['recall', 'đủ'], ['span', 'phạm vi'], ['kind', 'loại'], ['number', 'số'], ['name', 'tên'], ['date', 'ngày'],
  ['issuer', 'cơ quan'], ['provisions', 'điều khoản'], ['detached', 'tách rời'], ['negatives', 'đoạn không viện dẫn'],
] as const;

function printSet(name: string, plain: Score, variants: readonly { variant: string; score: Score }[]): void {
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

process.exitCode = main(process.argv.includes('--json'));
