import { isPartyBody, isStateBody } from '../documents/body-class.ts';
import type { DocumentNumber } from '../documents/document-number.ts';
import { kindOfNumber } from '../documents/kind-of-symbol.ts';
import type { DocumentKind } from '../documents/kinds.ts';
import { attributesAt } from './attributes-at.ts';
import type { CleanText } from './clean-text.ts';
import type { Draft, Span } from './draft.ts';
import { issuerAt } from './issuer-at.ts';
import { issuerFitsNumber } from './issuer-fits-number.ts';
import { type KindBefore, kindBefore } from './kind-before.ts';
import { skipBlanks, skipBlanksBefore } from './match-phrase.ts';
import { type NumberAt, numberAt } from './number-at.ts';
import { type NumberWord, numberWordBefore } from './number-word.ts';
import { type OrdinalBefore, ordinalsBefore } from './ordinals-before.ts';

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

type KindWord = KindBefore & { issuer?: Span; introduces?: boolean };

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

/**
 * "Quyết định của Bộ Chính trị số31-QĐ/TW": the issuer stands between the kind and the number; behind a colon the two
 * introduce a list of numbers ("các Thông tư của Bộ Nội vụ: số …, số …").
 */
function kindBeforeIssuer(clean: CleanText, word: NumberWord): KindWord | undefined {
  if (!word.isWritten) return undefined;
  const before = skipBlanksBefore(clean.folded, word.start);
  const introduces = clean.folded[before - 1] === ':';
  const end = introduces ? skipBlanksBefore(clean.folded, before - 1) : before;
  const from = Math.max(0, end - MAX_ISSUER);
  const window = clean.folded.slice(from, end);
  const of = window.lastIndexOf(' cua ');
  if (of < 0) return undefined;
  const start = skipBlanks(clean.folded, from + of + ' cua '.length);
  if (issuerAt(clean, start) !== end) return undefined;
  const kindWord = kindBefore(clean, from + of);
  return kindWord && { ...kindWord, issuer: { start, end }, introduces };
}

const MAX_ISSUER = 90;
const MAX_WORDS_BETWEEN = 8;

/** "Quyết định phê duyệt số 12/QĐ-UBND": words stand between, so the symbol must bear the kind word out. */
function kindAcrossWords(clean: CleanText, word: NumberWord, number: DocumentNumber): KindWord | undefined {
  const kind = kindOfNumber(number);
  const isOfAssembly = number.family === 'assembly' && kind === undefined;
  if (!word.isWritten || (kind === undefined && !isOfAssembly) || kind === 'Công văn') return undefined;
  let end = skipBlanksBefore(clean.folded, word.start);
  for (let words = 0; words < MAX_WORDS_BETWEEN; words++) {
    const written = / (?<word>[a-z0-9]{1,11})$/u.exec(clean.folded.slice(Math.max(0, end - 12), end))?.groups?.['word'];
    if (written === undefined || NO_BRIDGE.has(written)) return undefined;
    end = skipBlanksBefore(clean.folded, end - written.length);
    const found = kindBefore(clean, end);
    if (!found?.kind) continue;
    if (found.kind === kind || isPartyTwin(number, found.kind)) return found;
    if (isOfAssembly && ASSEMBLY_KINDS.has(found.kind)) return found;
  }
  return undefined;
}

/** What the National Assembly and its Standing Committee issue; their numbers do not say which. */
const ASSEMBLY_KINDS: ReadonlySet<DocumentKind> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Nghị quyết']);

/** `QĐ` of the Party stands for a Quyết định or a Quy định. */
function isPartyTwin({ family, type }: DocumentNumber, kind: DocumentKind | undefined): boolean {
  return family === 'party' && type === 'QĐ' && (kind === 'Quy định' || kind === 'Quyết định');
}

/** Words that begin a new part of the sentence between a kind word and a number. */
const NO_BRIDGE = new Set([
  'tai',
  'theo',
  'va',
  'voi',
  'hoac',
  'nay',
  'tren',
  'trong',
  'nhung',
  'cac',
  'mau',
  'bieu',
  'ma',
  'bang',
]);

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

// standards, forms, codes and receipts number themselves in the same way
const NO_DOCUMENT_BEFORE =
  /(?:qcvn|tcvn|tcn|qtkd|iso|iec|tieu chuan|quy chuan|ma so|ma|hop dong|bien lai|hoa don|mau|bieu mau|bieu|ky hieu|phu luc|ma hieu|to khai|so hieu(?: {0,2}\|)?|bang|so:|:|keyword=) {0,3}$/u;

/** Without a kind word only a number of an unmistakable form is a citation, and a document's own header never is. */
function standsAlone({ folded }: CleanText, { start, number, isLowerCase }: NumberAt, word: NumberWord): boolean {
  if (isLowerCase || word.isHeader || number.family === 'legacy') return false;
  if (number.family === 'letter' && !word.isWritten) return false;
  const before = word.isWritten ? word.start : start;
  if (
    NO_DOCUMENT_BEFORE.test(folded.slice(Math.max(0, before - 14), before)) &&
    !/(?:dinh|phu|thi|quyet|tu|sau): {0,3}$/u.test(folded.slice(Math.max(0, before - 8), before))
  )
    return false;
  if (number.family === 'assembly' || number.family === 'normative') return true;
  if (number.family === 'letter') return true;
  return kindOfNumber(number) !== undefined && hasKnownBody(number) && !/^(?:19|20)\d\d$/u.test(number.ordinal);
}

/** Forms are numbered like documents ("01/TB-SDPS"), but no body stands in their symbol. */
function hasKnownBody({ bodies: [body = ''] }: DocumentNumber): boolean {
  return isPartyBody(body) || isStateBody(body);
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
