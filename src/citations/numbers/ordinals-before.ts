import type { CleanText } from '../text/clean-text.ts';

/** An ordinal of a list that leaves its symbol to the last: `start` takes in its "số". */
export type OrdinalBefore = { start: number; end: number; ordinal: string };

const WINDOW = 72;
const LIST = /(?:(?:so:? {0,2})?\d{1,5}[a-z]?(?:\/\d{4})? {0,2}(?:,|;|,? ?va) {1,2}){1,8}$/u;
const ITEM = /(?<start>(?:so:? {0,2})?(?<ordinal>\d{1,5}[a-z]?)(?:\/\d{4})?) {0,2}(?:,|;|,? ?va) {1,2}/gu;

/** Reads the ordinals that stand right before a number and share its symbol: "217, " before "218-QĐ/TW". */
export function ordinalsBefore({ folded }: CleanText, end: number, from: number): OrdinalBefore[] {
  const windowStart = Math.max(from, end - WINDOW);
  const list = LIST.exec(folded.slice(windowStart, end));
  if (!list) return [];
  const base = windowStart + list.index;
  return [...list[0].matchAll(ITEM)].map((item) => ({
    start: base + item.index,
    end: base + item.index + (item.groups?.['start']?.length ?? 0),
    ordinal: item.groups?.['ordinal']?.toUpperCase() ?? '',
  }));
}
