import type { PartialDate } from './partial-date.ts';

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
