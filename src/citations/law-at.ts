import { foldText } from '../documents/fold-text.ts';
import { foldTone } from '../documents/fold-tone.ts';
import { LAWS } from '../documents/laws.ts';
import type { DocumentKind } from '../documents/kinds.ts';
import { readWrittenDate } from '../documents/written-date.ts';
import { attributesAt } from './attributes-at.ts';
import type { CleanText } from './clean-text.ts';
import type { Draft, Span } from './draft.ts';
import { isWordUnit, matchPhrase, skipBlanks } from './match-phrase.ts';
import { NAME_STOPS } from './organisations.ts';
import { numberAt } from './number-at.ts';

/** Kind words of named laws, in folded form; `bo luat` is met at its second word. */
const KIND_WORDS: Readonly<Record<string, DocumentKind>> = {
  luat: 'Luật',
  'bo luat': 'Bộ luật',
  'phap lenh': 'Pháp lệnh',
};

const namesByFirstWord = new Map(
  ['Luật', 'Bộ luật', 'Pháp lệnh'].map((kind) => [
    kind,
    Map.groupBy(
      LAWS.filter((law) => law.kind === kind)
        .map(({ name }) => foldText(name))
        .sort((a, b) => b.length - a.length),
      (name) => firstWord(name),
    ),
  ]),
);
const stopsByFirstWord = Map.groupBy(
  [...NAME_STOPS.map(foldText), 'va', 'so', 'nuoc', 'gia', 'su', 'khac', 'nop', 'phap lenh', 'bo luat'],
  firstWord,
);

/**
 * Reads a law, code or ordinance cited by name at its kind word: "Luật Đất đai", "Bộ luật Hình sự năm 2015",
 * "Luật Đầu tư số 61/2020/QH14", "Luật sửa đổi, bổ sung một số điều của Luật Xây dựng". The longest known name wins, for
 * names hold commas and "và"; an unknown name ends where a name cannot go on.
 */
export function lawAt(clean: CleanText, at: number): Draft | undefined {
  const found = kindWordAt(clean, at);
  if (!found || isNoLaw(clean, found.start)) return undefined;
  const { start, kind } = found;
  const nameEnd =
    amendingName(clean, found.nameStart) ?? knownName(clean, kind, found) ?? unknownName(clean, kind, found);
  if (nameEnd === undefined) return undefined;
  const name = { start, end: nameEnd };
  return numbered(clean, kind, name) ?? named(clean, kind, name);
}

type KindWord = { start: number; nameStart: number; kind: DocumentKind };

function kindWordAt({ folded }: CleanText, at: number): KindWord | undefined {
  for (const words of ['phap lenh', 'bo luat', 'luat']) {
    const end = matchPhrase(folded, at, words);
    const about = matchPhrase(folded, skipBlanks(folded, end), 've');
    const nameStart = skipBlanks(folded, about > 0 ? about : end);
    const kind = KIND_WORDS[words];
    if (end > 0 && nameStart > end && kind !== undefined) return { start: at, nameStart, kind };
  }
  return undefined;
}

// "pháp luật" · "dự án Luật" · "Đại học Luật" · "ngành luật" · "Công ước Luật biển"
const NO_LAW_BEFORE =
  /(?:^|[^a-z])(?:phap|ky|dao|du an|du thao|dai hoc|truong|khoa|nganh|chuyen nganh|cu nhan|thac si|tien si|cong ty|van phong|vien|tap chi|nganh nghe|lam|hanh nghe|va phap|he thong|cac dao|trai|dung|bo|giao su|hoc|nghe|thi|mon|ve luat|hien|am|phe|quy|theo dung) {1,3}$/u;

function isNoLaw({ folded }: CleanText, start: number): boolean {
  return NO_LAW_BEFORE.test(folded.slice(Math.max(0, start - 24), start));
}

function knownName(clean: CleanText, kind: DocumentKind, { start, nameStart }: KindWord): number | undefined {
  const { folded, text } = clean;
  for (const name of namesByFirstWord.get(kind)?.get(wordAt(folded, nameStart)) ?? []) {
    const end = matchPhrase(folded, nameStart, name);
    if (end < 0) continue;
    if (!isWrittenAsName(text, start, nameStart) || !isSpelt(text.slice(nameStart, end), name)) continue;
    return withCountry(clean, end);
  }
  return undefined;
}

/** Folding loses accents, and one syllable is easily another word: "Luật Dược" is not "luật được", "Luật Giá" no "luật gia". */
function isSpelt(written: string, folded: string): boolean {
  return folded.includes(' ') || oneSyllableNames.has(foldTone(written));
}

const oneSyllableNames = new Set(LAWS.map(({ name }) => foldTone(name)).filter((name) => !name.includes(' ')));

/** "luật đất đai" in the lower case of common words names no law, unless the whole passage is written so. */
function isWrittenAsName(text: string, start: number, nameStart: number): boolean {
  if (isUpper(text, start) || isUpper(text, nameStart)) return true;
  return !/\p{Lu}/u.test(text.slice(Math.max(0, start - 60), nameStart + 30));
}

function withCountry({ folded }: CleanText, end: number): number {
  for (const country of [' viet nam', ' vn']) {
    const after = matchPhrase(folded, end, country);
    if (after > 0) return after;
  }
  return end;
}

// "sửa đổi, bổ sung một số điều của " · "sửa đổi Điều 10 " · "sửa đổi, bổ sung một số điều của các "
const AMENDS =
  /(?:sua {1,3}doi(?: {0,2}(?:,|va) {0,2}bo {1,3}sung)?|bo {1,3}sung)(?: {1,3}(?:mot {1,3}so {1,3})?(?:cac {1,3})?(?:dieu|noi {1,3}dung)(?: {1,2}\d{1,3})?)?(?: {1,3}(?:khoan|diem) {1,3}[0-9a-z]{1,3})?(?: {1,3}cua)?(?: {1,3}cac)? {1,3}(?=(?:bo {1,3})?luat {1,3}|phap {1,3}lenh {1,3})/uy;
// the two laws of 2018 that name how many laws they amend, and not which
const PLANNING_LAWS = /sua {1,3}doi, {1,3}bo {1,3}sung {1,3}mot {1,3}so {1,3}dieu {1,3}cua {1,3}(?:11|37) {1,3}luat {1,3}(?:co {1,3})?lien {1,3}quan {1,3}(?:den|toi) {1,3}quy {1,3}hoach/uy;
const NEXT_NAME = /(?: {0,3},| {1,3}va| {0,3}, {0,2}va) {1,3}(?:cua {1,2})?(?=(?:bo {1,3})?luat {1,3}|phap {1,3}lenh {1,3})/uy;
const MAX_AMENDED = 12;

/** "sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C" is one name. */
function amendingName(clean: CleanText, at: number): number | undefined {
  PLANNING_LAWS.lastIndex = at;
  if (PLANNING_LAWS.test(clean.folded)) return PLANNING_LAWS.lastIndex;
  AMENDS.lastIndex = at;
  if (!AMENDS.test(clean.folded)) return undefined;
  let position = AMENDS.lastIndex;
  let end: number | undefined;
  for (let amended = 0; amended < MAX_AMENDED; amended++) {
    const word = kindWordAt(clean, position);
    const nameEnd = word && (knownName(clean, word.kind, word) ?? unknownName(clean, word.kind, word));
    if (nameEnd === undefined) break;
    end = nameEnd;
    NEXT_NAME.lastIndex = nameEnd;
    if (!NEXT_NAME.test(clean.folded)) break;
    position = NEXT_NAME.lastIndex;
  }
  return end;
}

const MAX_UNKNOWN_WORDS = 10;

/** A name no list knows: a capital after a capital kind word, then words up to one that cannot stand in a name. */
function unknownName(
  { text, folded }: CleanText,
  kind: DocumentKind,
  { start, nameStart }: KindWord,
): number | undefined {
  if (kind === 'Bộ luật' || !isUpper(text, start) || !isUpper(text, nameStart)) return undefined;
  let end: number | undefined;
  let position = nameStart;
  for (let words = 0; words < MAX_UNKNOWN_WORDS; words++) {
    const word = wordAt(folded, position);
    if (word === '' || isStop(folded, position, word) || /^\d+$/u.test(word)) break;
    end = position + word.length;
    if (folded[end] !== ' ') break;
    position = skipBlanks(folded, end);
  }
  if (end !== undefined && /^\p{Lu}{1,2}$/u.test(text.slice(nameStart, end))) return undefined;
  return end !== undefined && isAllUpper(text, start, end) && !/^[A-ZĐ]{3,5}$/u.test(text.slice(nameStart, end))
    ? undefined
    : end;
}

/** In a heading in capitals nothing tells where an unknown name ends; an acronym ("Luật NSNN") is told by the kind word. */
function isAllUpper(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  return written === written.toUpperCase();
}

function isStop(folded: string, at: number, word: string): boolean {
  return (stopsByFirstWord.get(word) ?? []).some((stop) => matchPhrase(folded, at, stop) > 0);
}

// " số " · ", số " · " (số " · " "
const BEFORE_NUMBER = / {0,3},? {0,3}\(?(?:luat )?(?:s[oe]:? {0,3})?(?=\d)/uy;

function numbered(clean: CleanText, kind: DocumentKind, name: Span): Draft | undefined {
  BEFORE_NUMBER.lastIndex = name.end;
  if (!BEFORE_NUMBER.test(clean.folded)) return undefined;
  const read = numberAt(clean, BEFORE_NUMBER.lastIndex);
  if (!read || read.start !== BEFORE_NUMBER.lastIndex) return undefined;
  const isBracketed = clean.folded.slice(name.end, read.start).includes('(');
  const close = skipBlanks(clean.folded, read.end);
  const end = isBracketed && clean.folded[close] === ')' ? close + 1 : read.end;
  const { number } = read;
  if (
    number.family !== 'assembly' &&
    number.family !== 'normative' &&
    number.family !== 'party' &&
    number.family !== 'legacy'
  )
    return undefined;
  if (number.family === 'normative' && number.type !== 'L' && number.type !== 'PL') return undefined;
  const { end: last, ...attributes } = attributesAt(clean, end, () => false);
  return {
    ...base(kind, name),
    ...attributes,
    start: name.start,
    end: last,
    core: { start: name.start, end: read.end },
    type: 'numbered',
    number,
  };
}

// " năm 2024" · " (2013)" · " 2019"
const YEAR =
  / {1,3}(?:nam {1,3}|\( {0,2}(?:nam )?(?=\d{4} {0,2}\))|)(?<year>(?:19|20)\d\d)(?: {0,2}\)(?<=\(.{4,12}))?(?![\d/-])/uy;
const BEFORE_DATE = / {0,3},? {0,3}ngay {1,3}/uy;

function named(clean: CleanText, kind: DocumentKind, name: Span): Draft {
  const draft: Draft = { ...base(kind, name), start: name.start, end: name.end, core: name, type: 'named' };
  YEAR.lastIndex = name.end;
  const year = YEAR.exec(clean.folded)?.groups?.['year'];
  if (year !== undefined) return { ...draft, year, end: YEAR.lastIndex };
  BEFORE_DATE.lastIndex = name.end;
  if (!BEFORE_DATE.test(clean.folded)) return draft;
  const read = readWrittenDate(clean.folded, BEFORE_DATE.lastIndex);
  return read?.date === undefined ? draft : { ...draft, date: read.date, end: read.end };
}

function base(
  kind: DocumentKind,
  name: Span,
): Pick<Draft, 'kind' | 'name' | 'hasKindWord' | 'provisions' | 'detached'> {
  return { kind, name, hasKindWord: true, provisions: [], detached: [] };
}

function isUpper(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[at] ?? '');
}

function firstWord(phrase: string): string {
  return wordAt(phrase, 0);
}

function wordAt(folded: string, at: number): string {
  let end = at;
  while (isWordUnit(folded.charCodeAt(end)) && end - at < 20) end++;
  return folded.slice(at, end);
}
