import type { DocumentNumber } from '../../language/numbers/document-number.ts';
import { kindOfNumber } from '../../language/numbers/kind-of-symbol.ts';
import type { DocumentKind } from '../../language/kinds/kinds.ts';
import { attributesAt } from '../bodies/attributes-at.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { Draft, Span } from '../draft.ts';
import { issuerFitsNumber } from '../../language/bodies/issuer-fits-number.ts';
import { type KindBefore, kindBefore } from './kind-before.ts';
import { isPartyTwin, kindAcrossWords, kindBeforeIssuer, type KindWord } from './kind-near-number.ts';
import { type NumberAt, numberAt } from './number-at.ts';
import { type NumberWord, numberWordBefore } from './number-word.ts';
import { type OrdinalBefore, ordinalsBefore } from './ordinals-before.ts';
import { standsAlone } from './stands-alone.ts';

/**
 * Reads the numbered mention whose ordinal holds the figure at `digit`; `previous` is the mention before it. Ordinals that
 * share its symbol ("Quyết định số 217, 218-QĐ/TW") come as mentions of their own, in reading order.
 */
export function numberedAt(clean: CleanText, digit: number, previous: Draft | undefined): Draft[] {
  const read = numberAt(clean, digit);
  if (!read) return [];
  const word = numberWordBefore(clean, read.start);
  const direct: KindWord | undefined =
    kindBefore(clean, word.start) ?? kindBeforeIssuer(clean, word) ?? kindAcrossWords(clean, word, read.number);
  if (direct && word.isHeader && isHeading(clean.text, direct.start, word.start)) return [];
  const ordinals = direct ? [] : ordinalsBefore(clean, word.start, previous?.end ?? 0);
  const kindWord = direct ?? kindBeforeOrdinals(clean, ordinals);
  const shared = kindWord ? undefined : sharedKind(clean, read.number, word, previous);
  if (!kindWord && (read.unseparated !== undefined || (!shared && !standsAlone(clean, read, word)))) return [];
  const draft = toDraft(clean, read, word, direct, kindOf(read.number, kindWord, shared?.kind));
  if (!isCredible(draft, word)) return [];
  if (!kindWord || direct) return [draft];
  return [
    ...ordinals.map((ordinal, index) => sharing(ordinal, index === 0 ? kindWord.start : ordinal.start, draft)),
    draft,
  ];
}

/** "QUYẾT ĐỊNH⏎Số: 1234/QĐ-UBND": the head of the document itself, a line in capitals and a line with its number. */
function isHeading(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  return written.includes('\n') && written === written.toUpperCase();
}

function toDraft(
  clean: CleanText,
  read: NumberAt,
  word: NumberWord,
  kindWord: KindWord | undefined,
  kind: DocumentKind | undefined,
): Draft {
  const {
    start: _,
    end,
    ...attributes
  } = { start: 0, ...attributesAt(clean, read.end, (issuer) => fits(clean, issuer, read.number)) };
  const introduces = kindWord?.introduces === true;
  const start = introduces ? word.start : (kindWord?.start ?? word.start);
  return {
    start,
    end,
    core: { start, end: read.end },
    type: 'numbered',
    hasKindWord: kindWord !== undefined && !introduces,
    number: read.number,
    ...(read.unseparated === undefined ? {} : { unseparated: read.unseparated }),
    provisions: [],
    detached: introduces && attributes.issuer === undefined ? ['issuer'] : [],
    ...(kind === undefined ? {} : { kind }),
    ...(kindWord?.issuer === undefined ? {} : { issuer: kindWord.issuer }),
    ...attributes,
  };
}

/** Old bodies that numbers without a type name. */
const OLD_BODIES = /^(?:CP|TTg|PTTg|HĐBT|HĐNN\d*|CTN|TVQH|LCT|CTHĐBT|UB.*|B[\p{Lu}&]+|S[\p{Lu}&]+|T[\p{Lu}&]+)$/u;

/** "20-HSB" is a form: a number without a type or "số" needs a known body, a date or an issuer. */
function isCredible({ number, date, issuer }: Draft, word: NumberWord): boolean {
  if (number?.family !== 'legacy' || word.isWritten || date !== undefined || issuer !== undefined) return true;
  return number.bodies.length !== 1 || OLD_BODIES.test(number.bodies[0] ?? '');
}

/** The first body of a number is its issuer; a joint document names every one of them. */
function fits(clean: CleanText, issuer: Span, number: DocumentNumber): boolean {
  const written = clean.text.slice(issuer.start, issuer.end);
  return number.bodies.some((body) => issuerFitsNumber(written, { ...number, bodies: [body] }));
}

/** A mention of an ordinal that takes its symbol from the number behind it. */
function sharing(ordinal: OrdinalBefore, start: number, last: Draft): Draft {
  const { number } = last;
  const own = number && { ...number, ordinal: ordinal.ordinal };
  const span = { start, end: ordinal.end };
  return {
    ...span,
    core: span,
    type: 'numbered',
    hasKindWord: start < ordinal.start,
    provisions: [],
    detached: [],
    ...(own === undefined ? {} : { number: own }),
    ...(last.kind === undefined ? {} : { kind: last.kind }),
  };
}

function kindBeforeOrdinals(clean: CleanText, ordinals: readonly OrdinalBefore[]): KindBefore | undefined {
  const first = ordinals[0];
  return first && kindBefore(clean, first.start);
}

// ", " · " và " · "; số " · " hoặc "
const LIST_LINK = /^ {0,3}(?:[,;]|,? {0,3}(?:va|hoac|&)) {0,3}(?:va {1,3})?(?:cac {1,3})?$/u;
const MAX_LINK = 16;
const MAX_SUBJECT = 320;

/**
 * The kind that a list gave once for all its numbers: "các Nghị quyết số 18-NQ/TW, 19-NQ/TW"; behind the subject of the
 * one before only with "số" and the same symbol: "Nghị quyết số 86/2019/QH14 … về …, số 87/2019/QH14 … về …".
 */
function sharedKind(
  { folded }: CleanText,
  number: DocumentNumber,
  word: NumberWord,
  previous: Draft | undefined,
): { kind?: DocumentKind } | undefined {
  if (!previous?.number) return undefined;
  const distance = word.start - previous.end;
  if (distance <= 0 || distance > MAX_SUBJECT) return undefined;
  const between = folded.slice(previous.end, word.start);
  const isLinked = distance <= MAX_LINK && LIST_LINK.test(between);
  const isParallel =
    word.isWritten &&
    /(?:[,;]|va) {0,3}$/u.test(between) &&
    !/[.\n]/u.test(between) &&
    previous.number.tail.slice(5) === number.tail.slice(5);
  if (!isLinked && !isParallel) return undefined;
  return previous.kind === undefined ? {} : { kind: previous.kind };
}

/** The written kind decides; the symbol decides where the word is an abbreviation, "văn bản", or shared by a list. */
function kindOf(
  number: DocumentNumber,
  word: KindBefore | undefined,
  shared: DocumentKind | undefined,
): DocumentKind | undefined {
  const bySymbol = kindOfNumber(number);
  if (word) {
    if (word.kind === undefined) return bySymbol ?? 'Công văn';
    return word.isSoft && bySymbol !== undefined && number.type !== 'TT' ? bySymbol : word.kind;
  }
  if (shared !== undefined && isSoftSymbol(number, shared, bySymbol)) return shared;
  return bySymbol ?? shared;
}

/** `QĐ` of the Party stands for a Quyết định or a Quy định; laws and resolutions of the Assembly have no symbol. */
function isSoftSymbol(number: DocumentNumber, shared: DocumentKind, bySymbol: DocumentKind | undefined): boolean {
  return bySymbol === undefined || isPartyTwin(number, shared);
}
