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
  const joint = works
    .filter(({ evidence: { date } }) => isFullDate(date))
    .map((own): JointWork => ({ ...own, groups: groupsOf(own.evidence.number) }))
    .filter(isJoint);
  const byDay = Map.groupBy(
    joint,
    ({ evidence: { number, date } }) => `${number.ordinal} ${number.year ?? ''} ${date}`,
  );
  const titled = works.filter(({ title, evidence }) => title !== undefined && isFullDate(evidence.date));
  const byTitle = Map.groupBy(titled, ({ title = '', evidence: { form, number, date = '' } }) =>
    [formWithoutYear({ form, number }), date.slice(4), foldName(title)].join(' '),
  );
  const found = [
    ...[...byDay.values()].flatMap((own) => pairsOf(own, whyJoint)),
    ...[...byTitle.values()].flatMap((own) =>
      pairsOf(own, (a, b) => (a.evidence.date === b.evidence.date ? undefined : 'other-year')),
    ),
  ];
  const distinct = new Map(found.map((double) => [double.works.join(' '), double]));
  return [...distinct].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, double]) => double);
}

/** A work with the groups of letters in its number, which are taken apart once and not for each pair. */
type JointWork = WorkEvidence & { groups: ReadonlySet<string> };

/** Told by its type (`27/2007/TTLT-BTC` leaves out a body), or by its bodies (`27/2007/BNN-BTC` leaves out the type). */
function isJoint({ evidence: { number }, groups }: JointWork): boolean {
  return groups.size > 1 || /LT$/iu.test(number.type ?? '');
}

function pairsOf<Own extends WorkEvidence>(
  works: readonly Own[],
  judge: (a: Own, b: Own) => Double['why'] | undefined,
): Double[] {
  const found: Double[] = [];
  for (const [index, a] of works.entries()) {
    for (let next = index + 1; next < works.length; next += 1) {
      const b = works[next];
      const why = b === undefined || a.id === b.id ? undefined : judge(a, b);
      if (b && why !== undefined) found.push({ works: a.id < b.id ? [a.id, b.id] : [b.id, a.id], why });
    }
  }
  return found;
}

function whyJoint(one: JointWork, other: JointWork): Double['why'] | undefined {
  const [a, b] = [one.evidence.number, other.evidence.number];
  const [left, right] = [one.groups, other.groups];
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  const isWithin = [...few].every((group) => many.has(group));
  const isRun = [...left].join('') === [...right].join('');
  const isOlder = few.size === many.size && [...few].every((group) => [...many].some((older) => isAlike(group, older)));
  if (!isWithin && !isRun && !isOlder) return undefined;
  const [kind, otherKind] = [kindOfNumber(a), kindOfNumber(b)];
  if (kind !== undefined && otherKind !== undefined && kind !== otherKind) return undefined;
  if (!isWithin) return 'other-symbol';
  if (few.size < many.size) return 'fewer-bodies';
  return a.type === b.type ? undefined : 'other-type';
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
