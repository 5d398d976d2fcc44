import { isCertainlyLater, type PartialDate } from '../../language/dates/partial-date.ts';
import { type Enactment, LAWS } from '../../language/kinds/laws.ts';
import { parseDocumentNumber } from '../../language/numbers/document-number.ts';
import { foldName } from '../../language/text/fold-text.ts';

/** A law as a mention by name means it: its enactment, and whether only the time of the text tells which. */
export type NamedLaw =
  | { type: 'enactment'; enactment: Enactment; isInferred: boolean }
  | { type: 'several'; enactments: readonly Enactment[]; why: 'period-unknown' | 'just-replaced' };

/** What a mention by name says of the time of the law. */
export type LawMention = { name: string; date: string | undefined; year: string | undefined };

const enactmentsByName = new Map(LAWS.map(({ kind, name, enactments }) => [foldName(`${kind} ${name}`), enactments]));

/** Whether the table knows the name, of whatever time. */
export function isKnownLaw(name: string): boolean {
  return enactmentsByName.has(foldName(name));
}

/**
 * Which enactment a law cited by name is: the one of the year or date told; else the latest that had been enacted for a
 * year when the citing text was written, for within that year the former one may still be in force. Names are aliases of
 * numbers, never works of their own; nothing where the table does not know the name, or no enactment fits.
 */
export function lawNamed({ name, date, year }: LawMention, citedOn: PartialDate | undefined): NamedLaw | undefined {
  const enactments = (enactmentsByName.get(foldName(name)) ?? []).filter(
    (enactment) => citedOn === undefined || !isCertainlyLater(dateOf(enactment), citedOn),
  );
  if (date !== undefined || year !== undefined) {
    const told = enactments.filter((enactment) =>
      date === undefined ? dateOf(enactment).startsWith(year ?? '') : enactment.date === date,
    );
    return told.length === 1 && told[0] ? { type: 'enactment', enactment: told[0], isInferred: false } : undefined;
  }
  const latest = enactments.at(-1);
  if (!latest) return undefined;
  const before = enactments.slice(0, -1);
  if (before.length > 0 && citedOn === undefined) return { type: 'several', enactments, why: 'period-unknown' };
  if (before.length > 0 && isWithinYear(dateOf(latest), citedOn ?? ''))
    return { type: 'several', enactments: enactments.slice(-2), why: 'just-replaced' };
  return { type: 'enactment', enactment: latest, isInferred: true };
}

function dateOf({ number, date }: Enactment): PartialDate {
  return date ?? parseDocumentNumber(number)?.year ?? '';
}

/** Less than a year lies between the two; by years alone where no more is known. */
function isWithinYear(enacted: PartialDate, citedOn: PartialDate): boolean {
  const next = `${Number(enacted.slice(0, 4)) + 1}${enacted.slice(4)}`;
  const length = Math.min(next.length, citedOn.length);
  return citedOn.slice(0, length) < next.slice(0, length);
}
