import type { PartialDate } from '../language/dates/partial-date.ts';
import { foldNumber } from '../language/numbers/fold-number.ts';

/**
 * One number of the site in a file of numbers, without names to be small: the number, the kind, the date (empty where
 * unknown) and the designation of the work that bears it, its address below the base of the site, and whether it is held.
 */
export type NumberRow = readonly [
  number: string,
  kind: string,
  date: PartialDate | '',
  designation: string,
  path: string,
  isHeld: 0 | 1,
];

/** The shard of numbers that begin with no figure: `/BC-STTTT`. */
const WITHOUT_ORDINAL = 'khong-so';

/**
 * The shards into which the numbers of a site are dealt, that one question need not fetch them all. Each has its file,
 * an empty one too: a file that is not there is a fault, never an answer.
 */
export const NUMBER_SHARDS: readonly string[] = [
  ...Array.from({ length: 100 }, (_, remainder) => String(remainder)),
  WITHOUT_ORDINAL,
];

/** The shard of an ordinal, or of what begins with one: its integer modulo 100 (`133/CT-TTg`, `0133`, `33a`, `33.2` → `33`). */
export function shardOf(ordinal: string): string {
  const figures = /^\d+/u.exec(ordinal)?.[0];
  return figures === undefined ? WITHOUT_ORDINAL : String(Number(figures.slice(-2)));
}

/**
 * The shards that hold a number as written: where its form is looked for, and where its ordinal is. They are one, except
 * where a source parts the figures of an ordinal by a blank (`1 2/QĐ-UBND`).
 */
export function shardsOfNumber(written: string): string[] {
  return [...new Set([written, written.replace(/\s+/gu, '')].map((text) => shardOf(foldNumber(text))))];
}
