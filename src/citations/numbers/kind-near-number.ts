import type { DocumentNumber } from '../../language/numbers/document-number.ts';
import { kindOfNumber } from '../../language/numbers/kind-of-symbol.ts';
import type { DocumentKind } from '../../language/kinds/kinds.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { Span } from '../draft.ts';
import { issuerAt } from '../bodies/issuer-at.ts';
import { type KindBefore, kindBefore } from './kind-before.ts';
import { skipBlanks, skipBlanksBefore } from '../text/match-phrase.ts';
import type { NumberWord } from './number-word.ts';

/** A kind word of a number, with the issuer between the two; `introduces` a list behind a colon. */
export type KindWord = KindBefore & { issuer?: Span; introduces?: boolean };

/**
 * "Quyết định của Bộ Chính trị số31-QĐ/TW": the issuer stands between the kind and the number; behind a colon the two
 * introduce a list of numbers ("các Thông tư của Bộ Nội vụ: số …, số …").
 */
export function kindBeforeIssuer(clean: CleanText, word: NumberWord): KindWord | undefined {
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
export function kindAcrossWords(clean: CleanText, word: NumberWord, number: DocumentNumber): KindWord | undefined {
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
export function isPartyTwin({ family, type }: DocumentNumber, kind: DocumentKind | undefined): boolean {
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
