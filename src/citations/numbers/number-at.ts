import { type DocumentNumber, parseDocumentNumber } from '../../language/numbers/document-number.ts';
import { isTypeSymbol } from '../../language/numbers/symbol-case.ts';
import type { CleanText } from '../text/clean-text.ts';

/** A number read in a text, with its span in the clean copy. */
export type NumberAt = {
  start: number;
  end: number;
  number: DocumentNumber;
  isLowerCase: boolean;
  /** A blank stands where the first separator should ("130 CT/TW"): the number as written, for the record. */
  unseparated?: string;
};

/** Letters that occur in symbols: without tone marks. A tone mark shows that a word, not a symbol, stands there. */
const SYMBOL_LETTER = /[A-Za-zĐđÐðƯưƠơĂăÂâÊêÔôƉ\uff21-\uff3a\uff41-\uff5a]/u;
const MAX_GROUPS = 10;
const MAX_GROUP = 24;

/**
 * Reads a number whose ordinal holds the figure at `digit`. Blanks around separators are tolerated while the number is
 * incomplete; after that a blank on both sides of a hyphen ends it ("62-KH/BTGTU - Tải về").
 */
export function numberAt(clean: CleanText, digit: number): NumberAt | undefined {
  const start = ordinalStart(clean.folded, digit);
  if (start === undefined) return undefined;
  let position = ordinalEnd(clean.folded, digit);
  let best: NumberAt | undefined;
  let isJoined = false;
  for (let groups = 0; groups < MAX_GROUPS; groups++) {
    const next = nextGroup(clean, position, groups);
    if (next === undefined || (best && isWhole(best.number) && next.isLoose && !isContinued(clean, next, best))) break;
    position = next.end;
    if (next.isYear && groups > 0) continue;
    const written = clean.text.slice(start, position);
    const isUnseparated: boolean = groups > 0 ? best?.unseparated !== undefined || isJoined : next.isUnseparated;
    isJoined = isUnseparated;
    const number = parseDocumentNumber(isUnseparated ? written.normalize('NFKC').replace(/(?<=\d)\s+/u, '-') : written);
    if (!number || (isUnseparated && number.family !== 'party' && number.type === undefined)) continue;
    const isLowerCase = written === written.toLowerCase();
    const isComplete = !isUnseparated || groups > 0;
    if (isComplete)
      best = {
        start,
        end: position,
        number,
        isLowerCase,
        ...(isUnseparated ? { unseparated: written.normalize('NFKC').replace(/\s+/gu, ' ') } : {}),
      };
  }
  return best && !isFileName(clean.folded, best.end) ? withBracket(clean, best) : undefined;
}

/** A number that ends in its type still waits for its body ("61/2017/TT - BCA"). */
function isWhole({ type, bodies }: DocumentNumber): boolean {
  const last = bodies.at(-1) ?? type;
  return last !== undefined && (type !== undefined || !isTypeSymbol(last));
}

// "13-2020-NĐ-CP.docx"
const FILE_NAME = /\.(?:docx?|pdf|xlsx?|html?|rar|zip|aspx)/uy;

function isFileName(folded: string, end: number): boolean {
  FILE_NAME.lastIndex = end;
  return FILE_NAME.test(folded);
}

// "2560/BCA(X13)": the unit that drafted it, in brackets
const BRACKET = /\((?:\p{Lu}[\p{Lu}\p{Nd}]{0,6})\)/uy;

function withBracket({ text }: CleanText, read: NumberAt): NumberAt {
  BRACKET.lastIndex = read.end;
  const bracket = BRACKET.exec(text)?.[0];
  if (bracket === undefined) return read;
  return {
    ...read,
    end: read.end + bracket.length,
    number: { ...read.number, tail: read.number.tail + bracket.normalize('NFKC') },
  };
}

/** Where the ordinal starts, or `undefined` where what precedes it shows another thing: a fraction, a code, a date. */
function ordinalStart(folded: string, digit: number): number | undefined {
  let start = digit;
  while (isDigit(folded.charCodeAt(start - 1))) start--;
  if (folded[start - 1] === '.' && isDigit(folded.charCodeAt(start - 2))) {
    start -= 2;
    while (isDigit(folded.charCodeAt(start - 1))) start--;
  }
  const before = folded[start - 1] ?? ' ';
  if (/[a-z]/u.test(before))
    return /(?:^|[^a-z])s[oe]$/u.test(folded.slice(Math.max(0, start - 3), start)) ? start : undefined;
  if (/[/\-_+=@#&]/u.test(before)) return undefined;
  if (/[.,:]/u.test(before) && isDigit(folded.charCodeAt(start - 2))) return undefined;
  return start;
}

function ordinalEnd(folded: string, digit: number): number {
  let end = digit + 1;
  while (isDigit(folded.charCodeAt(end))) end++;
  const letter = folded.charCodeAt(end);
  const isInserted = letter >= 97 && letter <= 122 && !/[a-z0-9]/u.test(folded[end + 1] ?? ' ');
  return isInserted ? end + 1 : end;
}

type Group = {
  separatorEnd: number;
  start: number;
  end: number;
  isYear: boolean;
  isLoose: boolean;
  isUnseparated: boolean;
};

function nextGroup({ text, folded }: CleanText, from: number, index: number): Group | undefined {
  const separator = skip(folded, from);
  let start = separator;
  if (folded[separator] === '/' || folded[separator] === '-') start = skip(folded, separator + 1);
  else if (index > 0 || separator === from) return undefined;
  let end = start;
  while (end - start < MAX_GROUP && isSymbolUnit(text, folded, end)) end++;
  end = gluedWord(text, folded, start, end) ?? sentenceEnd(text, folded, start, end);
  if (end === start) return undefined;
  const group = folded.slice(start, end);
  const isYear = /^(?:19|20)\d\d$/u.test(group);
  if (!isYear && !/[a-z]/u.test(group)) return undefined;
  if (!isGlued(text, folded, end) && isWordTail(text, folded, end)) return undefined;
  const isBlankBefore = separator > from;
  const isBlankAfter = start > separator + 1;
  const isUnseparated = start === separator;
  if (isUnseparated && !isTypeSymbol(text.slice(start, end))) return undefined;
  return { separatorEnd: separator + 1, start, end, isYear, isLoose: isBlankBefore || isBlankAfter, isUnseparated };
}

/** After a complete number, a group behind a blank goes on with it only if it is plainly a symbol, on one side only. */
function isContinued({ text, folded }: CleanText, group: Group, best: NumberAt): boolean {
  const isBlankBefore = group.separatorEnd - 1 > best.end;
  const isBlankAfter = group.start > group.separatorEnd;
  const isJoint = best.number.family === 'legacy' || /^(?:TTLT|NQLT)$/u.test(best.number.type ?? '');
  if (isBlankBefore && isBlankAfter) return isJoint && isSymbol(text, folded, group);
  return isSymbol(text, folded, group);
}

function isSymbol(text: string, folded: string, { start, end }: Group): boolean {
  return /^\p{Lu}{2}/u.test(text.slice(start, end)) && !/^[-/]? ?(?:va|so)\b/u.test(folded.slice(end, end + 4));
}

// "NĐ-CPngày 17/10/2020": the blank after the symbol is missing
const GLUED = /(?:ngay|cua|va |ve |quy|ban hanh|do |thi |co )/uy;

/** "TT-BCA.Điều 7": the dot ended the sentence, what follows is a word. */
function sentenceEnd(text: string, folded: string, start: number, end: number): number {
  const dot = folded.slice(start, end).lastIndexOf('.');
  return dot > 0 && isWordTail(text, folded, end) ? start + dot : end;
}

function gluedWord(text: string, folded: string, start: number, end: number): number | undefined {
  for (let at = start + 2; at <= end; at++) if (isGlued(text, folded, at)) return at;
  return undefined;
}

function isGlued(text: string, folded: string, at: number): boolean {
  const endsSymbol = /\p{Lu}/u.test(text[at - 1] ?? '') || text.slice(at - 'TTg'.length, at) === 'TTg';
  if (!endsSymbol || !/\p{Ll}/u.test(text[at] ?? '')) return false;
  GLUED.lastIndex = at;
  return GLUED.test(folded);
}

function isSymbolUnit(text: string, folded: string, at: number): boolean {
  const unit = text[at] ?? '';
  if (SYMBOL_LETTER.test(unit)) return true;
  const code = folded.charCodeAt(at);
  if (isDigit(code) || code === 0x26) return true;
  return (
    code === 0x2e &&
    /\p{Lu}/u.test(text[at + 1] ?? '') &&
    SYMBOL_LETTER.test(text[at + 1] ?? '') &&
    /\p{Lu}/u.test(text[at - 1] ?? '')
  );
}

function isWordTail(text: string, folded: string, end: number): boolean {
  return (
    /[\p{L}\p{N}]/u.test(text[end] ?? '') ||
    (/[:_=@]/u.test(folded[end] ?? '') && /[a-z0-9]/u.test(folded[end + 1] ?? ''))
  );
}

function skip(folded: string, at: number): number {
  let position = at;
  while (folded[position] === ' ' && position - at < 3) position++;
  return position;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
