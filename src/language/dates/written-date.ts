import { isPartialDate, type PartialDate } from './partial-date.ts';
import { foldText } from '../text/fold-text.ts';

/** A date read in a text: ISO, or none where the figures name no day of the calendar; `end` is where it stops. */
export type WrittenDate = { date: PartialDate | undefined; end: number };

// 26/11/2021 · 03-3-2021 · 11.7.2016 · 06 / 7 /2005
const FIGURES = /(?<day>\d{1,2}) {0,3}[/.-] {0,3}(?<month>\d{1,2}) {0,3}[/.-] {0,3}(?<year>\d{4,5})(?![\d/])/uy;
// 11 tháng 7 năm 2016 · 05 tháng 3, năm 2024 · 02 tháng 04/2021
const WORDS =
  /(?<day>\d{1,2}) {0,3}thang {1,3}(?<month>\d{1,2})(?: {0,3},? {0,3}nam {0,3}| {0,2}\/ {0,2})(?<year>\d{4,5})(?!\d)/uy;

/**
 * Reads a date, day first, at a position of *folded* text (`foldText`): figures or words, without a leading "ngày".
 * Answers `undefined` where no date stands there. A day that does not exist is a date without value: misprints are
 * reported, never repaired. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I.
 */
export function readWrittenDate(folded: string, at: number): WrittenDate | undefined {
  for (const pattern of [FIGURES, WORDS]) {
    pattern.lastIndex = at;
    const groups = pattern.exec(folded)?.groups;
    if (groups) return { date: isoDate(groups['year'], groups['month'], groups['day']), end: pattern.lastIndex };
  }
  return undefined;
}

/** Reads a whole string as a written date ("ngày 05 tháng 3 năm 2020", "05/3/2020", "tháng 3/2020", "năm 2020"). */
export function parseWrittenDate(written: string): PartialDate | undefined {
  const folded = foldText(written).replace(/\s+/gu, ' ').trim();
  const full = readWrittenDate(folded, folded.startsWith('ngay ') ? 'ngay '.length : 0);
  if (full) return full.end === folded.length ? full.date : undefined;
  const groups = /^(?:thang (?<month>\d{1,2})(?:\/| nam ))?(?:nam )?(?<year>\d{4})$/u.exec(folded)?.groups;
  return groups && isoDate(groups['year'], groups['month'], undefined);
}

function isoDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): PartialDate | undefined {
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined);
  const date = parts.join('-');
  return isPartialDate(date) ? date : undefined;
}
