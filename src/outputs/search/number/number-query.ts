import type { PartialDate } from '../../../language/dates/partial-date.ts';
import { readWrittenDate } from '../../../language/dates/written-date.ts';
import { foldText } from '../../../language/text/fold-text.ts';
import { kindPhraseAt } from './kind-phrases.ts';
import { isBodySymbol, isTypeSymbol, splitGluedSymbols } from './number-symbols.ts';

/**
 * A document's number as somebody typed it. `types` are the readings of its kind, any of which may hold (`tt` is Thông
 * tư or Thông tri); `bodies` must all hold. `writing` is present where the separators were typed too.
 */
export type NumberQuery = {
  ordinal?: string;
  types: readonly string[];
  bodies: readonly string[];
  year?: string;
  date?: PartialDate;
  writing?: { ordinal: string; tail: string };
  /** "Số" was typed before the ordinal, so it can be nothing else. */
  isCalledNumber: boolean;
  /** Nothing but the number was typed, so whatever matches it is what is meant. */
  isWhole: boolean;
};

/** Words around a number that say nothing of their own. */
const FILLERS = new Set(['so', 'hieu', 'ky', 'ngay', 'nam', 'van', 'ban', 'cua']);

/**
 * Reads the number in a query, in any writing: `33/CT-TTg`, `33-CT/TTg`, `33 ct ttg`, `CT 33`, `nq110`, `nghị quyết số 110`,
 * `thông tư 1/2021/TT-BNV`, `Nghị quyết số 110-NQ/TU ngày 11/7/2016`. Answers `undefined` where there is none.
 */
export function parseNumberQuery(text: string): NumberQuery | undefined {
  const folded = foldText(text);
  const dated = findDate(folded);
  const tokens = unglue(tokenizeQuery(dated ? folded.slice(0, dated.start) + folded.slice(dated.end) : folded));
  const found = findNumber(tokens);
  if (!found) {
    const isWhole = tokens.every(({ word }) => FILLERS.has(word));
    return dated && isWhole ? { types: [], bodies: [], date: dated.date, isCalledNumber: false, isWhole } : undefined;
  }
  const rest = [...tokens.slice(0, found.start), ...tokens.slice(found.end)];
  const { start: _start, end: _end, ...number } = found;
  return {
    ...number,
    ...(dated && { date: dated.date }),
    isWhole: rest.every(({ word }) => FILLERS.has(word)),
  };
}

function findDate(folded: string): { date: PartialDate; start: number; end: number } | undefined {
  for (const { index } of folded.matchAll(/(?<![\d/.-])\d/gu)) {
    const read = readWrittenDate(folded, index);
    if (read?.date === undefined) continue;
    const start = /ngay $/u.test(folded.slice(0, index)) ? index - 'ngay '.length : index;
    return { date: read.date, start, end: read.end };
  }
  return undefined;
}

/** Parts the type from the body behind an ordinal where nothing was typed between them: `33ctttg`, `217-QĐTW`. */
function unglue(tokens: readonly QueryToken[]): QueryToken[] {
  return tokens.flatMap((token, at) => {
    const parts = tokens[at - 1]?.isNumber === true && !token.isNumber ? splitGluedSymbols(token.word) : undefined;
    if (!parts) return token;
    return [
      { ...token, word: parts.type },
      { ...token, word: parts.body, separator: '' },
    ];
  });
}

type Found = Omit<NumberQuery, 'isWhole' | 'date'> & { start: number; end: number };

function findNumber(tokens: readonly QueryToken[]): Found | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = numberAt(tokens, at) ?? symbolAt(tokens, at);
    if (found) return found;
  }
  return undefined;
}

function numberAt(tokens: readonly QueryToken[], start: number): Found | undefined {
  const kind = kindPhraseAt(tokens, start);
  let at = start + (kind?.length ?? 0);
  const isCalledNumber = tokens[at]?.word === 'so';
  if (isCalledNumber) at += 1;
  if (tokens[at]?.word === 'hieu') at += 1;
  const ordinal = tokens[at];
  if (!ordinal?.isNumber) return undefined;
  const tail = tailAt(tokens, at + 1);
  const hasSymbols = tail.types.length + tail.bodies.length > 0;
  const isAll = start === 0 && tail.end === tokens.length;
  // A bare figure is a number only where nothing else was typed: "chuyển đổi số 2022" names none.
  if (!hasSymbols && !isAll && (!kind || (!isCalledNumber && isCountOf(tokens[at + 1])))) return undefined;
  return {
    ordinal: ordinal.word,
    types: tail.types.length > 0 ? tail.types : (kind?.types ?? []),
    bodies: tail.bodies,
    isCalledNumber,
    ...(tail.year !== undefined && { year: tail.year }),
    ...(tail.written !== '' && { writing: { ordinal: ordinal.word, tail: tail.written } }),
    start,
    end: tail.end,
  };
}

/** "Kế hoạch 5 năm" counts years and "quyết định 02 nhiệm vụ" tasks: a figure followed by plain words is no number. */
function isCountOf(next: QueryToken | undefined): boolean {
  return next !== undefined && (next.word === 'nam' || next.word === 'thang' || next.separator === '%');
}

type Tail = { types: string[]; bodies: string[]; year?: string; written: string; end: number };

/** What follows the ordinal: type group, body groups and year, in any order and with any separators. */
function tailAt(tokens: readonly QueryToken[], start: number): Tail {
  const tail: Tail = { types: [], bodies: [], written: '', end: start };
  let isWritten = true;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const isJoined = token.separator === '/' || token.separator === '-';
    const isSymbolHere =
      !token.isNumber && (isJoined || isTypeSymbol(token.word) || isBodySymbol(token.word, tail.types.length > 0));
    if (token.isNumber && /^(?:19|20)\d\d$/u.test(token.word) && tail.year === undefined) tail.year = token.word;
    else if (token.word === 'nam' && /^(?:19|20)\d\d$/u.test(tokens[at + 1]?.word ?? '')) {
      isWritten = false;
      continue;
    } else if (isSymbolHere && tail.types.length === 0 && tail.bodies.length === 0 && isTypeSymbol(token.word)) {
      tail.types.push(token.word);
    } else if (isSymbolHere) tail.bodies.push(token.word);
    else break;
    isWritten &&= isJoined;
    if (isWritten) tail.written += token.separator + token.word;
    tail.end = at + 1;
  }
  if (!isWritten || tail.types.length + tail.bodies.length === 0) tail.written = '';
  return tail;
}

/** A number whose ordinal was left out: `BC-STTTT`, `CT-TTg 2021`. */
function symbolAt(tokens: readonly QueryToken[], start: number): Found | undefined {
  const [type, body] = [tokens[start], tokens[start + 1]];
  if (!type || !body || type.isNumber || body.isNumber || !isTypeSymbol(type.word)) return undefined;
  if (body.separator !== '-' && body.separator !== '/') return undefined;
  const tail = tailAt(tokens, start + 1);
  return {
    types: [type.word],
    bodies: [...tail.types, ...tail.bodies],
    isCalledNumber: false,
    ...(tail.year !== undefined && { year: tail.year }),
    start,
    end: tail.end,
  };
}

/** One word or figure of a folded query, and what stood between it and the one before (`''`, ` `, `/`, `-` …). */
export type QueryToken = { word: string; isNumber: boolean; separator: string };

// 33/CT-TTg · nq110 · 66.3/2025 · 12a/NQ-HĐND · qh14 · ubtvqh15
const TOKEN = /(?:ubtv)?qh\d{1,2}(?!\d)|\d{1,6}(?:\.\d{1,3})?(?:[a-z](?![a-z]))?|[a-z]+/gu;

/** Cuts a folded query into words and figures; letters and digits part even where nothing stands between them. */
function tokenizeQuery(folded: string): QueryToken[] {
  let end = 0;
  return [...folded.matchAll(TOKEN)].map((match) => {
    const separator = folded.slice(end, match.index).trim().slice(0, 1) || (match.index > end ? ' ' : '');
    end = match.index + match[0].length;
    return { word: match[0], isNumber: /^\d/u.test(match[0]), separator };
  });
}
