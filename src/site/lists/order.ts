import type { PartialDate } from '../../language/dates/partial-date.ts';

/** Texts by code unit, the same on every machine; an absent one comes first. */
export function compareTexts(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}

/** Dates with the newest first; an unknown one comes last. */
export function newestFirst(a: PartialDate | undefined, b: PartialDate | undefined): number {
  return compareTexts(b, a);
}
