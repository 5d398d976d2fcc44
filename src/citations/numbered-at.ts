import { kindOfNumber } from '../documents/kind-of-symbol.ts';
import type { DocumentNumber } from '../documents/document-number.ts';
import type { DocumentKind } from '../documents/kinds.ts';
import { attributesAt } from './attributes-at.ts';
import type { CleanText } from './clean-text.ts';
import type { Draft, Span } from './draft.ts';
import { issuerFitsNumber } from './issuer-fits-number.ts';
import { type KindBefore, kindBefore } from './kind-before.ts';
import { matchPhraseBefore, skipBlanks, skipBlanksBefore } from './match-phrase.ts';
import { type NumberAt, numberAt } from './number-at.ts';
import { issuerAt } from './issuer-at.ts';

/** Reads a numbered mention whose ordinal holds the figure at `digit`; `previous` is the mention before it. */
export function numberedAt(clean: CleanText, digit: number, previous: Draft | undefined): Draft | undefined {
  const read = numberAt(clean, digit);
  if (!read) return undefined;
  const word = wordBefore(clean, read.start);
  const kindWord: KindWord | undefined = kindBefore(clean, word.start) ?? kindBeforeIssuer(clean, word);
  const shared = kindWord ? undefined : sharedKind(clean, word, previous);
  if (!kindWord && !shared && !standsAlone(clean, read, word)) return undefined;
  if (read.number.family === 'legacy' && !kindWord && !shared) return undefined;
  const kind = kindOf(read.number, kindWord, shared?.kind);
  const start = kindWord?.start ?? (word.isNumberWord ? word.start : read.start);
  const attributes = attributesAt(clean, read.end, (issuer) =>
    issuerFitsNumber(clean.text.slice(issuer.start, issuer.end), read.number),
  );
  const issuer = attributes.issuer ?? kindWord?.issuer;
  return {
    start,
    end: attributes.end,
    core: { start, end: read.end },
    type: 'numbered',
    hasKindWord: kindWord !== undefined,
    number: read.number,
    provisions: [],
    detached: [],
    ...(kind === undefined ? {} : { kind }),
    ...(attributes.date === undefined ? {} : { date: attributes.date }),
    ...(attributes.year === undefined ? {} : { year: attributes.year }),
    ...(issuer === undefined ? {} : { issuer }),
  };
}

type KindWord = KindBefore & { issuer?: Span };
type WordBefore = { start: number; isNumberWord: boolean; isHeader: boolean };

/** "số", "số:" or one of its misreadings (sồ, so, sô, sỏ, sẻ) between a kind word and a number. */
function wordBefore({ text, folded }: CleanText, numberStart: number): WordBefore {
  let end = skipBlanksBefore(folded, numberStart);
  const hasColon = folded[end - 1] === ':' || folded[end - 1] === '.';
  if (hasColon) end = skipBlanksBefore(folded, end - 1);
  const start = ['so', 'se', 'sq'].map((word) => matchPhraseBefore(folded, end, word)).find((found) => found >= 0);
  if (start === undefined) return { start: numberStart, isNumberWord: false, isHeader: false };
  return { start, isNumberWord: true, isHeader: text[start] === 'S' && text[start + 1] !== 'Ố' ? true : hasColon };
}

/** "Quyết định của Bộ Chính trị số31-QĐ/TW": the issuer stands between the kind and the number. */
function kindBeforeIssuer(clean: CleanText, word: WordBefore): KindWord | undefined {
  if (!word.isNumberWord) return undefined;
  const end = skipBlanksBefore(clean.folded, word.start);
  const from = Math.max(0, end - MAX_ISSUER);
  const window = clean.folded.slice(from, end);
  const of = window.lastIndexOf(' cua ');
  if (of < 0) return undefined;
  const start = skipBlanks(clean.folded, from + of + ' cua '.length);
  if (issuerAt(clean, start) !== end) return undefined;
  const kindWord = kindBefore(clean, from + of);
  return kindWord && { ...kindWord, issuer: { start, end } };
}

const MAX_ISSUER = 90;

// ", " · " và " · "; số " · " hoặc "
const LIST_LINK = /^ {0,3}(?:[,;]|,? {0,3}(?:va|hoac|&)) {0,3}(?:va {1,3})?(?:cac {1,3})?$/u;

/** The kind that a list gave once for all its numbers: "các Nghị quyết số 18-NQ/TW, 19-NQ/TW". */
function sharedKind({ folded }: CleanText, word: WordBefore, previous: Draft | undefined): { kind?: DocumentKind } | undefined {
  if (!previous?.number || word.start <= previous.end || word.start - previous.end > MAX_LINK) return undefined;
  if (!LIST_LINK.test(folded.slice(previous.end, word.start))) return undefined;
  return previous.kind === undefined ? {} : { kind: previous.kind };
}

const MAX_LINK = 16;

/** Without a kind word only a number of an unmistakable form is a citation, and a document's own header never is. */
function standsAlone({ folded }: CleanText, { start, number, isLowerCase }: NumberAt, word: WordBefore): boolean {
  if (isLowerCase || word.isHeader) return false;
  if (number.family === 'legacy') return false;
  if (number.family === 'letter' && !word.isNumberWord) return false;
  if (/(?:qcvn|tcvn|qtkd|iso|iec|tieu chuan|ma so|ma|hop dong|bien lai|hoa don|:) {0,2}$/u.test(folded.slice(Math.max(0, start - 14), start))) return false;
  return number.family === 'letter' || number.family === 'assembly' || kindOfNumber(number) !== undefined;
}

/** The written kind decides; the symbol decides where the word is an abbreviation, "văn bản", or shared by a list. */
function kindOf(number: DocumentNumber, word: KindBefore | undefined, shared: DocumentKind | undefined): DocumentKind | undefined {
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
  return bySymbol === undefined || (number.family === 'party' && number.type === 'QĐ' && (shared === 'Quy định' || shared === 'Quyết định'));
}
