import type { PartialDate } from '../../../language/dates/partial-date.ts';

/** What the place of a number in a list depends on: its folded form, and the date of its work (empty where unknown). */
export type NumberPlace = { form: string; date: PartialDate | '' };

/**
 * The order of every list of numbers: the newest year first, those without a year last; within a year by form, and of one
 * form the newest first. By code unit, the same on every machine.
 */
export function compareNumberPlaces(a: NumberPlace, b: NumberPlace): number {
  return (
    compareUnits(b.date.slice(0, 4), a.date.slice(0, 4)) || compareUnits(a.form, b.form) || compareUnits(b.date, a.date)
  );
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
