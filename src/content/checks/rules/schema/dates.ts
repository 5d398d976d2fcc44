import { isPartialDate } from '../../../../language/dates/partial-date.ts';
import type { Words } from '../../rule.ts';

/** Dates that are none, or not written year first. */
export const DATE_PROBLEMS = {
  'ngay-khong-ro': {
    severity: 'LỖI',
    title: 'Ngày không rõ',
    wrong: 'Không rõ đây là ngày {a} tháng {b} hay ngày {b} tháng {a}.',
    repair:
      'xem trên văn bản gốc, rồi viết năm-tháng-ngày: nếu là tháng {b}, viết  {muc}: {vi-du}  ; nếu là tháng {a}, viết  {muc}: {vi-du-khac}',
  },
  'ngay-sai-dang': {
    severity: 'LỖI',
    title: 'Ngày viết sai dạng',
    wrong: 'Ngày phải viết theo thứ tự năm-tháng-ngày, tháng và ngày đủ hai chữ số.',
    repair: '{goi-y}',
  },
  'ngay-chua-du': {
    severity: 'LỖI',
    title: 'Ngày chưa đủ',
    wrong: 'Mục “{muc}” cần đủ cả năm, tháng và ngày.',
    repair: 'viết đủ năm-tháng-ngày: bốn chữ số của năm, hai của tháng, hai của ngày.',
  },
  'ngay-khong-co': {
    severity: 'LỖI',
    title: 'Ngày không có trong lịch',
    wrong: 'Lịch không có ngày {ngay}.',
    repair: 'xem lại trên văn bản gốc; {goi-y}',
  },
} as const satisfies Record<string, Words>;

/** What is wrong with a date that an editor wrote, and the values that its words want. */
export type DateProblem = { id: keyof typeof DATE_PROBLEMS; values: Readonly<Record<string, string>> };

/** The keys that hold a date. */
export const DATE_KEYS: ReadonlySet<string> = new Set([
  'issuedOn',
  'since',
  'checkedOn',
  'publishedOn',
  'from',
  'to',
  'on',
]);

// 05/06/2025 · 5.6.2025 · 26-11-2021
const DAY_FIRST = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/u;
// 2025-6-5 · 2025/06/05 · 2025.6
const YEAR_FIRST = /^(?<year>\d{4})[/.-](?<month>\d{1,2})(?:[/.-](?<day>\d{1,2}))?$/u;
// 20250605
const SOLID = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u;
// ngày 5 tháng 6 năm 2025 · 5 tháng 6 năm 2025 · tháng 6 năm 2025
const IN_WORDS = /^(?:(?<day>\d{1,2})\s+)?tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})$/iu;
// tháng 6/2025 · 6/2025
const MONTH_FIRST = /^(?:tháng\s+)?(?<month>\d{1,2})[/.-](?<year>\d{4})$/iu;
// năm 2025
const YEAR_ALONE = /^năm\s+(?<year>\d{4})$/iu;
// 2021-11-26T00:00:00Z · 2021-11-26 00:00
const WITH_TIME = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[T ][\d:.]+Z?$/u;

/** Judges a date as it stands behind its key; the repair holds no date but what the author may have meant by these figures. */
export function judgeDate(key: string, written: string): DateProblem {
  const text = written
    .trim()
    .normalize('NFC')
    .replace(/[‐-―−]/gu, '-')
    .replace(/^ngày\s+(?=\d)/iu, '');
  const dayFirst = DAY_FIRST.exec(text)?.groups;
  const groups =
    dayFirst ??
    [YEAR_FIRST, SOLID, IN_WORDS, MONTH_FIRST, YEAR_ALONE, WITH_TIME]
      .map((form) => form.exec(text)?.groups)
      .find(Boolean);
  if (!groups) return { id: 'ngay-sai-dang', values: { 'goi-y': ANY_DATE } };
  const { year = '', month, day } = groups;
  const iso = isoOf(year, month, day);
  if (
    dayFirst &&
    day !== undefined &&
    month !== undefined &&
    Number(day) <= 12 &&
    Number(month) <= 12 &&
    Number(day) !== Number(month)
  ) {
    const values = { a: String(Number(day)), b: String(Number(month)), 'vi-du': iso };
    return { id: 'ngay-khong-ro', values: { ...values, 'vi-du-khac': isoOf(year, day, month) } };
  }
  if (isPartialDate(iso)) return { id: 'ngay-sai-dang', values: { 'goi-y': `viết  ${key}: ${iso}` } };
  const shorter = [isoOf(year, month), year].filter(isPartialDate).map((date) => `${key}: ${date}`);
  const hint = shorter.length === 0 ? ANY_DATE : `nếu chỉ biết tháng hoặc năm, viết  ${shorter.join('  hoặc  ')}`;
  return {
    id: 'ngay-khong-co',
    values: { ngay: [day, month, year].filter(Boolean).join('/'), 'goi-y': hint },
  };
}

const ANY_DATE = 'viết năm-tháng-ngày, bốn, hai và hai chữ số; chỉ biết năm, hoặc năm và tháng, thì viết đến đó.';

function isoOf(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
