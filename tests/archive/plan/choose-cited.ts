import type { Random } from './random.ts';
import type { SampleDocument } from './sample-document.ts';

/**
 * Chooses what a document cites: only older ones, each once. Half of all citations go to a few pillars, those early
 * documents that every later one rests on; the rest mostly to what was issued shortly before.
 */
export function chooseCited(at: number, documents: readonly SampleDocument[], random: Random): SampleDocument[] {
  const today = documents[at]?.issuedOn ?? '';
  const older = documents.slice(0, at).filter(({ issuedOn, kind }) => issuedOn < today && !NEVER_CITED.has(kind));
  const pillars = pillarsOf(documents).filter(({ issuedOn }) => issuedOn < today);
  const wanted = random.between(3, 11);
  const chosen = Array.from({ length: wanted }, () =>
    random.chance(PILLAR_SHARE) ? pillars[random.between(0, pillars.length - 1)] : drawLast(older, random),
  );
  return [...new Set(chosen)].filter((document) => document !== undefined);
}

const PILLAR_SHARE = 0.45;

/** Nobody carries out a report or a proposal. */
const NEVER_CITED = new Set(['Báo cáo', 'Tờ trình']);

/** Kinds that others rest on. */
const GOVERNING = new Set(['Nghị định', 'Nghị quyết', 'Chỉ thị', 'Quyết định', 'Thông tư']);

/** One document in sixty, at least five, out of the first third. */
function pillarsOf(documents: readonly SampleDocument[]): SampleDocument[] {
  const early = documents.slice(0, Math.ceil(documents.length / 3));
  return early
    .filter(({ kind, isHeld }) => isHeld && GOVERNING.has(kind))
    .slice(0, Math.max(5, Math.round(documents.length / 60)));
}

/** Rather one of the last: the square of an even draw lies near nothing. */
function drawLast<Value>(values: readonly Value[], random: Random): Value | undefined {
  const share = random.between(0, 999) / 1000;
  return values[values.length - 1 - Math.floor(share * share * values.length)];
}
