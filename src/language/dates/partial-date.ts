/** A date known to the year, the month or the day: `2024`, `2024-03`, `2024-03-05` (EDTF level 0). */
export type PartialDate = string;

/** Tells whether a string is a date of the calendar, known to the year, the month or the day. */
export function isPartialDate(value: string): value is PartialDate {
  const match = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/u.exec(value)?.groups;
  if (!match) return false;
  const { year, month, day } = match;
  if (month === undefined) return Number(year) > 0;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Tells whether a partial date is known to the day. */
export function isFullDate(date: PartialDate | undefined): date is PartialDate {
  return date?.length === 'yyyy-mm-dd'.length;
}

/** Orders two partial dates; a date known less exactly stands before the exact dates inside it. For `Array#sort`. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Tells whether two partial dates may name one day: one of them holds the other (`2024` and `2024-03-05`). */
export function arePartialDatesCompatible(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Tells whether `a` is certainly later than `b`, whatever their unknown parts are. */
export function isCertainlyLater(a: PartialDate, b: PartialDate): boolean {
  return a > b && !arePartialDatesCompatible(a, b);
}
