import type { PartialDate } from './partial-date.ts';

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
