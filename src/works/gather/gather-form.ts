import { bodyOfSymbol, type Side } from '../../language/bodies/bodies.ts';
import { isCertainlyLater, isFullDate, type PartialDate } from '../../language/dates/partial-date.ts';
import type { DocumentFacts } from '../document.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type FactsApart, keyOf, saysMore } from '../evidence/facts-apart.ts';
import { type FactsIndex, indexByFacts } from './index-facts.ts';
import { isNear } from './is-near.ts';

/** A document held among the evidence of its form. */
export type HeldEvidence = { document: DocumentFacts; evidence: Evidence };

/** A mention among the evidence of its form, with the date of the text that makes it. */
export type CitedEvidence = { evidence: Evidence; citedOn: PartialDate | undefined };

/**
 * One work of a form: the document held, or the facts by which its citations tell it apart. `isSideOpen` says that the
 * symbol alone does not tell Party from State; `told` holds the facts by which citations tell a document held, for it
 * would stand by them were it not held.
 */
export type Cell = {
  apart: FactsApart;
  isSideOpen: boolean;
  held?: HeldEvidence;
  dates: Set<PartialDate>;
  told: Map<string, FactsApart>;
};

/**
 * Where a mention belongs: to a work (`isFar`: a document held, of a time that a citation without a date would rather
 * tell); or to none for certain, with the works it may mean and why none is it: they are `several`, the only one lies too
 * `far` back, is of a kind whose numbers recur (`date-needed`), or differs in the separators alone (`separators`).
 */
export type Belonging =
  | { cell: Cell; isFar: boolean }
  | { cell: undefined; candidates: readonly Cell[]; why: 'several' | 'far' | 'date-needed' | 'separators' };

/**
 * Gathers everything of one form: each document held is a work; citations that state enough make a work where none held
 * is theirs; those that state less join the only work they may mean, or stay undecided. The order of the evidence does
 * not matter, and no writing splits a work.
 */
export function gatherForm(
  held: readonly HeldEvidence[],
  cited: readonly CitedEvidence[],
): { cells: readonly Cell[]; belongings: readonly Belonging[] } {
  const heldCells = held.map((own): Cell => ({
    apart: own.evidence.apart,
    isSideOpen: isSideOpen(own.evidence),
    held: own,
    dates: new Set(datesOf(own.evidence)),
    told: new Map(),
  }));
  const sidesOf = sidesTold([...held, ...cited].map(({ evidence }) => evidence));
  const sided = cited.map(({ evidence }) => withSide(evidence, sidesOf));
  const complete = sided.filter((evidence) => evidence !== undefined).filter(isComplete);
  const completeFor = indexByFacts(complete, ({ apart }) => apart);
  const closed = new Set(heldCells.filter((cell) => !isOpen(cell) || saysOne(completeFor(cell.apart))));
  const cells = [...heldCells, ...citedCells(complete, [...closed])];
  const citedByKey = new Map(cells.filter((cell) => !cell.held).map((cell) => [keyOf(cell.apart), cell]));
  for (const evidence of complete) {
    const cell = citedByKey.get(keyOf(evidence.apart));
    if (cell) addDate(cell, evidence);
  }
  const heldFor = indexByFacts(heldCells, apartOf);
  const allFor = indexByFacts(cells, apartOf);
  const statedFor = indexByFacts(
    cells.filter((cell) => !cell.held || closed.has(cell)),
    apartOf,
  );
  const belongings = new Map<string, Belonging>();
  return {
    cells,
    belongings: cited.map((own, index): Belonging => {
      const evidence = sided[index];
      if (!evidence) {
        const candidates = heldFor(own.evidence.apart);
        for (const cell of candidates) tellBySeparators(cell, own.evidence);
        return { cell: undefined, candidates, why: 'separators' };
      }
      const isStated = evidence.apart.year !== undefined;
      const key = keyOfBelonging({ ...own, evidence });
      const belonging = belongings.get(key) ?? belong({ ...own, evidence }, isStated ? statedFor : allFor);
      belongings.set(key, belonging);
      if (isComplete(evidence)) belonging.cell?.told.set(keyOf(evidence.apart), evidence.apart);
      if (belonging.cell) tellBySeparators(belonging.cell, own.evidence);
      return belonging;
    }),
  };
}

const apartOf = ({ apart }: Cell): FactsApart => apart;

/** Everything of a mention that decides where it belongs within its form: what says the same is judged once. */
function keyOfBelonging({ evidence: { apart, date, number }, citedOn }: CitedEvidence): string {
  const { from, to } = apart.years ?? {};
  return [keyOf(apart), from, to, date, citedOn, number.family, number.type].join('|');
}

function belong({ evidence, citedOn }: CitedEvidence, cellsFor: FactsIndex<Cell>): Belonging {
  const { apart, date } = evidence;
  const isYearKnown = apart.year !== undefined;
  const possible = cellsFor(apart).filter((cell) => isYearKnown || !isLater(cell, citedOn));
  const exact = possible.filter(({ apart: own }) => keyOf(own) === keyOf(apart));
  const dated = date === undefined ? [] : possible.filter(({ dates }) => dates.has(date));
  const [only, ...others] =
    possible.length > 1 ? (dated.length === 1 ? dated : exact.length === 1 ? exact : possible) : possible;
  if (!only) return { cell: undefined, candidates: [], why: 'several' };
  if (others.length > 0) return { cell: undefined, candidates: possible, why: 'several' };
  if (date === undefined && isRecurring(evidence)) return { cell: undefined, candidates: [only], why: 'date-needed' };
  const isFar = !isYearKnown && only.apart.year !== undefined && !isNear(evidence, only.apart.year, citedOn);
  if (isFar && !only.held) return { cell: undefined, candidates: [only], why: 'far' };
  return { cell: only, isFar };
}

/** The works that citations make by themselves: one for each set of facts that no other of them says more exactly. */
function citedCells(complete: readonly Evidence[], held: readonly Cell[]): Cell[] {
  const facts = [...new Map(complete.map(({ apart }) => [keyOf(apart), apart])).values()];
  const isOpenSymbol = complete.some(isSideOpen);
  const factsFor = indexByFacts(facts, (apart) => apart);
  const heldFor = indexByFacts(held, apartOf);
  return facts
    .filter((apart) => !factsFor(apart).some((other) => saysMore(other, apart)))
    .filter((apart) => heldFor(apart).length === 0)
    .map((apart): Cell => ({ apart, isSideOpen: isOpenSymbol, dates: new Set(), told: new Map() }));
}

/** Enough to be a work of its own: the year, and of a symbol that many bodies share, the place of the body. */
function isComplete({ scope, apart }: Evidence): boolean {
  return apart.year !== undefined && (scope !== 'local' || (apart.province ?? apart.place) !== undefined);
}

/** A document held without year or place may be any of several; it takes evidence only where that speaks of one. */
function isOpen({ held, apart }: Cell): boolean {
  return (
    apart.year === undefined || (held?.evidence.scope === 'local' && (apart.province ?? apart.place) === undefined)
  );
}

function saysOne(evidence: readonly Evidence[]): boolean {
  return new Set(evidence.map(({ apart }) => `${apart.year}|${apart.province ?? ''}|${apart.place ?? ''}`)).size <= 1;
}

/** The sides that evidence of some facts may have, as all evidence of the form tells them, and the days that prove one. */
type SidesTold = (facts: FactsApart) => { sides: ReadonlySet<Side>; sideByDate: ReadonlyMap<PartialDate, Side> };

function sidesTold(all: readonly Evidence[]): SidesTold {
  const sidedFor = indexByFacts(
    all.filter(({ apart }) => apart.side !== undefined),
    ({ apart }) => apart,
  );
  const known = new Map<readonly Evidence[], ReturnType<SidesTold>>();
  return (facts) => {
    const others = sidedFor(facts);
    const told = known.get(others) ?? {
      sides: new Set(others.flatMap(({ apart }) => apart.side ?? [])),
      // The first that tells a day proves it, so the last is laid down first.
      sideByDate: new Map(
        others
          .toReversed()
          .flatMap(({ date, apart }) => (isFullDate(date) && apart.side ? [[date, apart.side] as const] : [])),
      ),
    };
    known.set(others, told);
    return told;
  };
}

/**
 * Gives evidence that names no body the side that the order of its separators suggests, or that of a work with the very
 * date; nothing where a document held differs from it in the separators alone and no date proves it.
 */
function withSide(evidence: Evidence, sidesOf: SidesTold): Evidence | undefined {
  const { weakSide, ...own } = evidence;
  if (weakSide === undefined || own.apart.side !== undefined) return evidence;
  const { sides, sideByDate } = sidesOf(own.apart);
  if (sides.size === 0 || sides.has(weakSide)) return { ...evidence, apart: { ...own.apart, side: weakSide } };
  const proven = own.date === undefined ? undefined : sideByDate.get(own.date);
  return proven && { ...own, apart: { ...own.apart, side: proven } };
}

/** Where no document held proved another side, the separators would have told it. */
function tellBySeparators({ told }: Cell, evidence: Evidence): void {
  if (evidence.weakSide === undefined || !isComplete(evidence)) return;
  const apart = { ...evidence.apart, side: evidence.weakSide };
  told.set(keyOf(apart), apart);
}

/** Letters and consolidated texts have numbers that recur: only the date tells which. */
function isRecurring({ number: { family, type } }: Evidence): boolean {
  return family === 'letter' || type === 'VBHN';
}

function isLater({ apart, held }: Cell, citedOn: PartialDate | undefined): boolean {
  const issued = held?.document.issuedOn ?? apart.year;
  return issued !== undefined && citedOn !== undefined && isCertainlyLater(issued, citedOn);
}

function isSideOpen({ number }: Evidence): boolean {
  return bodyOfSymbol(number.bodies[0] ?? '')?.side === undefined;
}

function addDate(cell: Cell, evidence: Evidence): void {
  for (const date of datesOf(evidence)) cell.dates.add(date);
}

function datesOf({ date }: Evidence): PartialDate[] {
  return isFullDate(date) ? [date] : [];
}
