import type { PartialDate } from '../dates/partial-date.ts';
import type { Issuer } from './issuer.ts';

/** The name a body bore on a day; without a day, or where no period is known to hold it, its latest name. */
export function nameOfBody({ id, names }: Pick<Issuer, 'id' | 'names'>, on?: PartialDate): string {
  const then = on && names.find(({ from = '', to = '9999' }) => from <= on && on <= `${to}~`);
  return (then || names.at(-1))?.name ?? id;
}
