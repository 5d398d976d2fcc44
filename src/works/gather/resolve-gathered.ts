import type { PlacedMention } from '../../citations/mention.ts';
import { isFullDate } from '../../language/dates/partial-date.ts';
import { contradiction, namesIssuer } from './contradicts.ts';
import type { DocumentFacts } from '../document.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { mayBeOne } from '../evidence/facts-apart.ts';
import type { Belonging, Cell, HeldEvidence } from './gather-form.ts';
import type { Gathered } from './gather-works.ts';
import type { KnownBodies } from '../evidence/known-bodies.ts';
import { type Reason, reasonOf } from '../reasons.ts';
import type { Told } from '../evidence/tell-mentions.ts';
import type { Resolution } from '../resolved-mention.ts';
import type { WorkId } from '../work.ts';
import { formOfName, signpostOf } from '../work-id.ts';

/** What resolving needs to know beside the mention. */
export type Resolving = {
  bodies: KnownBodies;
  isHeld: (id: string) => boolean;
  /** The id of the work that a cell is; nothing where nobody cites it for certain. */
  idOf: (cell: Cell) => WorkId | undefined;
  /** What is held of this ordinal and symbol, of whatever year and body. */
  heldAlike: (evidence: Evidence) => readonly HeldEvidence[];
};

/** Says of a gathered mention what it cites. No mention is dropped; none links on a guess. */
export function resolveGathered<Mention extends PlacedMention>(
  { mention, told, belongings }: Gathered<Mention>,
  resolving: Resolving,
): Resolution {
  switch (told.type) {
    case 'itself':
      return { state: 'ignored', reason: reasonOf('names-itself') };
    case 'set':
      return resolveSet(mention, resolving);
    case 'name':
      return resolveName(mention, told);
    case 'laws':
      return resolveLaws(mention, told.why, belongings, resolving);
    case 'number':
      return resolveNumber(mention, told, belongings[0], resolving);
  }
}

function resolveSet({ set }: PlacedMention, { isHeld }: Resolving): Resolution {
  if (!set || 'ignored' in set) return { state: 'ignored', reason: reasonOf('marked-no-citation') };
  if (isHeld(set.target)) return { state: 'linked', work: set.target, reason: reasonOf('set-by-editor') };
  return { state: 'not-held', work: undefined, reason: reasonOf('set-but-missing') };
}

function resolveName(mention: PlacedMention, { fitting, isLaw }: Told & { type: 'name' }): Resolution {
  const { name, text, date, year, isShortForm } = mention;
  const work = signpostOf(formOfName(name ?? text), date?.slice(0, 4) ?? year);
  const [only] = fitting;
  if (only && fitting.length === 1)
    return { state: 'linked', work: only.id, reason: reasonOf(isLaw ? 'law-agrees' : 'name-agrees') };
  if (fitting.length > 1) {
    const reason = reasonOf('several-of-name', { count: String(fitting.length) });
    return { state: 'ambiguous', work, candidates: fitting.map(({ id }) => id), reason };
  }
  if (isShortForm) return { state: 'ignored', reason: reasonOf('short-name-unknown') };
  return { state: 'not-held', work, reason: reasonOf('not-held') };
}

function resolveLaws(
  { name, text }: PlacedMention,
  why: 'period-unknown' | 'just-replaced',
  belongings: readonly Belonging[],
  { idOf }: Resolving,
): Resolution {
  const cells = belongings.flatMap(({ cell }) => cell ?? []);
  const held = cells.flatMap((cell) => (cell.held ? (idOf(cell) ?? []) : []));
  if (held.length > 0) return { state: 'suspect', candidates: held, reason: reasonOf(`law-${why}`) };
  return { state: 'not-held', work: signpostOf(formOfName(name ?? text)), reason: reasonOf('law-not-held') };
}

type ToldNumber = Told & { type: 'number' };

function resolveNumber(
  mention: PlacedMention,
  told: ToldNumber,
  belonging: Belonging | undefined,
  resolving: Resolving,
): Resolution {
  const { evidence } = told;
  if (belonging?.cell?.held)
    return resolveHeld(mention, told, belonging.cell.held.document, belonging.isFar, resolving);
  const alike = resolving.heldAlike(evidence);
  const isOtherHeld = alike.some((other) => other.evidence.form === evidence.form);
  const slip = yearSlip(evidence, alike);
  if (slip) return slip;
  if (belonging?.cell) return notHeld(told, resolving.idOf(belonging.cell), isOtherHeld);
  const held = (belonging?.candidates ?? []).flatMap((cell) => (cell.held ? cell.held.document.id : []));
  const signpost = signpostOf(evidence.form);
  if (!belonging || held.length === 0) return notHeld(told, signpost, isOtherHeld);
  const { why, candidates } = belonging;
  if (why === 'separators') return { state: 'suspect', candidates: held, reason: reasonOf('separators-differ') };
  if (why === 'far') return { state: 'suspect', candidates: held, reason: reasonOf('held-long-before') };
  if (why === 'date-needed') return { state: 'suspect', candidates: held, reason: reasonOf('date-needed') };
  const named = heldNamed(belonging, told, resolving);
  if (named) return resolveHeld(mention, told, named, false, resolving);
  const ids = candidates.flatMap((cell) => resolving.idOf(cell) ?? []);
  const reason = reasonOf('several-of-number', { count: String(ids.length) });
  return { state: 'ambiguous', work: signpost, candidates: ids, reason };
}

/** The reason of a mention by name, as the table of laws (`told`, `inferred`) or the texts (`paired`) know the name. */
const BY_NAME = {
  told: { held: 'law-agrees', notHeld: 'law-not-held' },
  inferred: { held: 'law-inferred', notHeld: 'law-not-held' },
  paired: { held: 'name-in-texts', notHeld: 'not-held' },
} as const;

function notHeld({ byName }: ToldNumber, work: WorkId | undefined, isOtherHeld: boolean): Resolution {
  const code = byName === undefined ? (isOtherHeld ? 'others-held' : 'not-held') : BY_NAME[byName].notHeld;
  return { state: 'not-held', work, reason: reasonOf(code) };
}

/** Of several works of one number and year, the one held whose very body the text names. */
function heldNamed({ cell, ...rest }: Belonging, told: ToldNumber, { bodies }: Resolving): DocumentFacts | undefined {
  if (cell !== undefined || !('candidates' in rest)) return undefined;
  const years = new Set(rest.candidates.map(({ apart }) => apart.year));
  if (years.size > 1) return undefined;
  const stated = { when: told.known.date, issuers: told.evidence.issuers };
  const named = rest.candidates.flatMap(({ held }) =>
    held && namesIssuer(stated, held.document, bodies) ? [held.document] : [],
  );
  return named.length === 1 ? named[0] : undefined;
}

function resolveHeld(
  mention: PlacedMention,
  told: ToldNumber,
  held: DocumentFacts,
  isFar: boolean,
  { bodies }: Resolving,
): Resolution {
  const { evidence, known, byName } = told;
  if (byName === 'told' || byName === 'inferred')
    return { state: 'linked', work: held.id, reason: reasonOf(BY_NAME[byName].held) };
  const stated = { when: known.date ?? known.year, issuers: evidence.issuers };
  const wrong = contradiction(stated, held, bodies);
  if (wrong) return { state: 'suspect', candidates: [held.id], reason: wrong };
  const isIssuer = namesIssuer(stated, held, bodies);
  if (isFar && !isIssuer) return { state: 'suspect', candidates: [held.id], reason: reasonOf('held-long-before') };
  const isDated = known.date !== undefined && known.date === held.issuedOn;
  const isRepaired = mention.canonical !== undefined && known.cited?.isRepaired === true;
  if (isRepaired && !isDated) {
    const reason = reasonOf('number-may-be', { written: mention.number ?? '', repaired: mention.canonical ?? '' });
    return { state: 'suspect', candidates: [held.id], reason };
  }
  const reason = byName === undefined ? agreement(told, isDated, isIssuer) : reasonOf(BY_NAME[byName].held);
  return { state: 'linked', work: held.id, reason };
}

function agreement({ evidence, known }: ToldNumber, isDated: boolean, isIssuer: boolean): Reason {
  const facts = ['number'];
  if (isDated) facts.push(known.isInherited ? 'date-elsewhere' : 'date');
  if (isIssuer) facts.push('issuer');
  const isAlone = !isDated && evidence.number.year === undefined;
  return reasonOf('agrees', { facts: facts.join(' '), isAlone: String(isAlone) });
}

/**
 * "33/CT-TTg ngày 26/11/2012" where the one of 26/11/2021 is held: day and month agree, the year may be a slip. A number
 * that carries its year and agrees with the date has none; where the two differ, the very date must be the other one's.
 */
function yearSlip({ date, number, apart }: Evidence, alike: readonly HeldEvidence[]): Resolution | undefined {
  if (!isFullDate(date) || number.year === date.slice(0, 4)) return undefined;
  const { year: _year, ...others } = apart;
  const meant = alike.filter(({ document: { issuedOn = '' }, evidence }) => {
    if (!mayBeOne(others, evidence.apart)) return false;
    if (number.year !== undefined) return issuedOn === date;
    return issuedOn.length === date.length && issuedOn.slice(4) === date.slice(4) && issuedOn !== date;
  });
  const [first] = meant.map(({ document }) => document).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (!first) return undefined;
  const reason = reasonOf('year-differs', { stated: date, issued: first.issuedOn ?? '' });
  return { state: 'suspect', candidates: meant.map(({ document: { id } }) => id).toSorted(), reason };
}
