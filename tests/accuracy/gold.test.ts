import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../src/citations/find-citations.ts';
import { figuresBelowFloor, figuresFallen } from './gold/floors.ts';
import { readDevSet, readSeedReport } from './gold/read-gold.ts';
import { scoreFinder } from './gold/score.ts';
import { rewriteRecord, VARIANTS } from './gold/variants.ts';

const SEED_TEXT = '../shared/seed/report-2024.txt';
const SEED_ANNOTATIONS = '../shared/seed/report-2024.citations.json';
const DEV_SET = '../shared/gold/citations-dev.jsonl';

const hasSeed = existsSync(SEED_TEXT) && existsSync(SEED_ANNOTATIONS);
const hasDevSet = existsSync(DEV_SET);
const read = (file: string): string => readFileSync(file, 'utf8');

describe.skipIf(!hasSeed)(`the report of 2024 (skipped where ${SEED_TEXT} is missing)`, () => {
  const records = hasSeed ? readSeedReport(read(SEED_TEXT), read(SEED_ANNOTATIONS)) : [];

  test('all 29 numbered citations are found, exact, with the annotated date and issuer, and none besides', () => {
    const score = scoreFinder(records, findCitations);
    expect(score.failures).toEqual([]);
    expect(score.recall).toEqual({ hits: 29, of: 29 });
    expect(score.precision).toEqual({ hits: 29, of: 29 });
  });

  test.each(VARIANTS)('rewritten ($name) it reads the same', (variant) => {
    const rewritten = records.map((record) => rewriteRecord(record, variant));
    expect(scoreFinder(rewritten, findCitations).failures).toEqual([]);
  });
});

describe.skipIf(!hasDevSet)(`the development set (skipped where ${DEV_SET} is missing)`, () => {
  const records = hasDevSet ? readDevSet(read(DEV_SET)) : [];
  const plain = scoreFinder(records, findCitations);

  test('every figure stands at or above its floor', () => {
    expect(plain.recall.of).toBe(113);
    expect(figuresBelowFloor(plain)).toEqual([]);
  });

  test.each(VARIANTS)('rewritten ($name) no figure falls by more than 0.01', (variant) => {
    const rewritten = records.map((record) => rewriteRecord(record, variant));
    expect(rewritten).not.toEqual(records);
    expect(figuresFallen(plain, scoreFinder(rewritten, findCitations))).toEqual([]);
  });
});
