import { CENTRAL_TERMS } from '../../language/dates/central-terms.ts';
import type { PartialDate } from '../../language/dates/partial-date.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** State counters restart each year: a citation without a date means a recent document, or it would say which. */
const STATE_YEARS = 2;

/** Before the terms that are known, a term of the Party is counted as five years. */
const TERM_YEARS = 5;

/**
 * Tells whether a citation without any date may mean a work of the given year: of the State at most two years before the
 * citing text, of the Party of the term that the text names, of the current term or of the one before.
 */
export function isNear({ number, apart }: Evidence, year: string, citedOn: PartialDate | undefined): boolean {
  if (apart.years !== undefined || citedOn === undefined) return true;
  const now = citedOn.slice(0, 4);
  const isParty = apart.side === 'party' || number.family === 'party';
  if (!isParty) return Number(now) - Number(year) <= STATE_YEARS;
  const terms = [...CENTRAL_TERMS.values()].map(({ from }) => from.slice(0, 4)).filter((from) => from <= now);
  return year >= (terms.at(-2) ?? String(Number(now) - 2 * TERM_YEARS));
}
