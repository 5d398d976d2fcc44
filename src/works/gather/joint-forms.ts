import { isFullDate } from '../../language/dates/partial-date.ts';
import type { Evidence } from '../evidence/evidence.ts';

/**
 * Finds the forms of joint numbers that name one document with its bodies in another order, proven by one and the same
 * full date: `58-2005-ttlt-bnv-vpcp` for `58-2005-ttlt-vpcp-bnv`. Each maps to the form under which all are gathered:
 * that of a document held, else the first of the alphabet.
 */
export function sameJointForms(held: readonly Evidence[], cited: readonly Evidence[]): ReadonlyMap<string, string> {
  const heldForms = new Set(held.map(({ form }) => form));
  const dated = [...held, ...cited].filter(({ number, date }) => number.bodies.length > 1 && isFullDate(date));
  const groups = Map.groupBy(dated, ({ number, date, form }) => {
    const bodies = number.bodies.map((body) => body.toUpperCase()).toSorted();
    return [number.ordinal, number.year ?? '', number.type ?? form, date, ...bodies].join(' ');
  });
  const forms = new Map<string, string>();
  for (const [, group] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const own = [...new Set(group.map(({ form }) => form))].toSorted();
    const main = own.find((form) => heldForms.has(form)) ?? own[0] ?? '';
    for (const form of own) if (form !== main && !heldForms.has(form) && !forms.has(form)) forms.set(form, main);
  }
  return forms;
}
