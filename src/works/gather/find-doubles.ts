import { isFullDate } from '../../language/dates/partial-date.ts';
import type { DocumentNumber } from '../../language/numbers/document-number.ts';
import { kindOfNumber } from '../../language/numbers/kind-of-symbol.ts';
import { foldName } from '../../language/text/fold-text.ts';
import { type Evidence, formWithoutYear } from '../evidence/evidence.ts';
import type { WorkId } from '../work.ts';

/**
 * Two works that may be one, which only an editor can tell: joint numbers of one ordinal and day of which one names
 * `fewer-bodies`, writes the type otherwise or not at all (`other-type`), or the symbol of a body otherwise
 * (`other-symbol`); or documents held of one number, day, month and title in two years (`other-year`).
 */
export type Double = {
  works: readonly [WorkId, WorkId];
  why: 'fewer-bodies' | 'other-type' | 'other-symbol' | 'other-year';
};

/** What one document held or one mention says of a work, and the title where it is held. */
export type WorkEvidence = { id: WorkId; evidence: Evidence; title?: string | undefined };

/** Finds works that may be one; each pair once, the smaller id first. Nothing is merged. */
export function findDoubles(all: readonly WorkEvidence[]): Double[] {
  const works = [...new Map(all.map((own) => [`${own.id} ${own.evidence.form} ${own.evidence.date}`, own])).values()];
  const joint = works.filter(({ evidence: { number, date } }) => isJoint(number) && isFullDate(date));
  const byDay = Map.groupBy(
    joint,
    ({ evidence: { number, date } }) => `${number.ordinal} ${number.year ?? ''} ${date}`,
  );
  const titled = works.filter(({ title, evidence }) => title !== undefined && isFullDate(evidence.date));
  const byTitle = Map.groupBy(titled, ({ title = '', evidence: { form, number, date = '' } }) =>
    [formWithoutYear({ form, number }), date.slice(4), foldName(title)].join(' '),
  );
  const found = [
    ...[...byDay.values()].flatMap((own) => pairsOf(own, (a, b) => whyJoint(a.evidence.number, b.evidence.number))),
    ...[...byTitle.values()].flatMap((own) =>
      pairsOf(own, (a, b) => (a.evidence.date === b.evidence.date ? undefined : 'other-year')),
    ),
  ];
  const distinct = new Map(found.map((double) => [double.works.join(' '), double]));
  return [...distinct].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, double]) => double);
}

/** Told by its type (`27/2007/TTLT-BTC` leaves out a body), or by its bodies (`27/2007/BNN-BTC` leaves out the type). */
function isJoint(number: DocumentNumber): boolean {
  return groupsOf(number).size > 1 || /LT$/iu.test(number.type ?? '');
}

function pairsOf(
  works: readonly WorkEvidence[],
  judge: (a: WorkEvidence, b: WorkEvidence) => Double['why'] | undefined,
): Double[] {
  return works.flatMap((a, index) =>
    works.slice(index + 1).flatMap((b): Double[] => {
      const why = a.id === b.id ? undefined : judge(a, b);
      return why === undefined ? [] : [{ works: a.id < b.id ? [a.id, b.id] : [b.id, a.id], why }];
    }),
  );
}

function whyJoint(a: DocumentNumber, b: DocumentNumber): Double['why'] | undefined {
  const kinds = new Set([a, b].flatMap((number) => kindOfNumber(number) ?? []));
  if (kinds.size > 1) return undefined;
  const [left, right] = [groupsOf(a), groupsOf(b)];
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  const isWithin = [...few].every((group) => many.has(group));
  if (isWithin && few.size === many.size) return a.type === b.type ? undefined : 'other-type';
  if (isWithin) return 'fewer-bodies';
  const isRun = [...left].join('') === [...right].join('');
  const isOlder = few.size === many.size && [...few].every((group) => [...many].some((other) => isAlike(group, other)));
  return isRun || isOlder ? 'other-symbol' : undefined;
}

/** `BNN` grew into `BNNPTNT`: one begins with the other. */
function isAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Where a number leaves out its type, the first of its bodies stands in that place. */
function groupsOf(number: DocumentNumber): Set<string> {
  const { bodies, type } = number;
  const isBody = type !== undefined && kindOfNumber(number) === undefined;
  return new Set([...(isBody ? [type] : []), ...bodies].map((body) => body.toUpperCase().replace(/[&.]/gu, '')));
}
