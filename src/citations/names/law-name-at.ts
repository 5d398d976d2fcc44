import { foldText } from '../../language/text/fold-text.ts';
import { foldTone } from '../../language/text/fold-tone.ts';
import type { DocumentKind } from '../../language/kinds/kinds.ts';
import { LAWS } from '../../language/kinds/laws.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { Span } from '../draft.ts';
import { byFirstWord, longestPhrase, wordAt } from '../text/first-words.ts';
import { matchPhrase, skipBlanks } from '../text/match-phrase.ts';
import { isNameStop } from '../text/open-name.ts';
import { isCapitalised } from '../text/spelling.ts';

/** The name of a law in a text, kind word and all. */
export type LawName = Span & { kind: DocumentKind };

/** Kind words of named laws, folded; the longer before the shorter. */
const KIND_WORDS: readonly { words: string; kind: DocumentKind }[] = [
  { words: 'phap lenh', kind: 'Pháp lệnh' },
  { words: 'bo luat', kind: 'Bộ luật' },
  { words: 'luat', kind: 'Luật' },
];

/** Names hold commas, and writers leave them out. */
const namesByKind = new Map(
  KIND_WORDS.map(({ kind }) => {
    const names = LAWS.filter((law) => law.kind === kind).map(({ name }) => foldText(name));
    return [kind, byFirstWord([...new Set([...names, ...names.map((name) => name.replaceAll(',', ''))])])];
  }),
);

/**
 * Reads the name of a law, code or ordinance at its kind word. The longest known name wins, for names hold commas and
 * "và"; an amending law takes in the names it amends; an unknown name ends where a name cannot go on.
 */
export function lawNameAt(clean: CleanText, at: number): LawName | undefined {
  const whole = nameAt(clean, at);
  if (whole || matchPhrase(clean.folded, at, 'bo luat') < 0) return whole;
  return nameAt(clean, skipBlanks(clean.folded, at + 'bo'.length));
}

/** "công bố Luật Đầu tư" and "cán bộ Luật …" hold no code: where "bộ luật" leads to no name, "luật" may. */
function nameAt(clean: CleanText, at: number): LawName | undefined {
  const found = kindWordAt(clean, at);
  if (!found || isNoLaw(clean.text, at)) return undefined;
  const end = amendingName(clean, found.nameStart) ?? simpleName(clean, found);
  return end === undefined ? undefined : { start: at, end, kind: found.kind };
}

type KindWord = { start: number; nameStart: number; kind: DocumentKind };

function kindWordAt({ text, folded }: CleanText, at: number): KindWord | undefined {
  for (const { words, kind } of KIND_WORDS) {
    const end = matchPhrase(folded, at, words);
    if (end < 0) continue;
    const next = skipBlanks(folded, end);
    const about = isUpper(text, at) || kind === 'Pháp lệnh' ? matchPhrase(folded, next, 've') : -1;
    const nameStart = about > 0 ? skipBlanks(folded, about) : next;
    return nameStart > end ? { start: at, nameStart, kind } : undefined;
  }
  return undefined;
}

// "pháp luật" · "dự án Luật" · "Đại học Luật" · "ngành luật" · "văn bản dưới luật": accents count, "hiện" is not "hiến"
const NO_LAW_BEFORE =
  /(?<!\p{L})(?:pháp|kỷ|kỉ|đạo|dự án|dự thảo|đại học|đh|trường|khoa|ngành|cử nhân|thạc sĩ|tiến sĩ|công ty|văn phòng|viện|tạp chí|hành nghề|trái|giáo sư|học|nghề|môn|dưới|vấn đề) {1,3}$/u;
const MAX_GUARD = 24;

function isNoLaw(text: string, start: number): boolean {
  return NO_LAW_BEFORE.test(foldTone(text.slice(Math.max(0, start - MAX_GUARD), start)).replace(/\s+/gu, ' '));
}

function simpleName(clean: CleanText, word: KindWord): number | undefined {
  return knownName(clean, word) ?? unknownName(clean, word);
}

function knownName(clean: CleanText, { start, nameStart, kind }: KindWord): number | undefined {
  const end = longestPhrase(namesByKind.get(kind) ?? new Map(), clean.folded, nameStart);
  if (end === undefined || !isSpelt(clean.text.slice(nameStart, end))) return undefined;
  const whole = withCountry(clean, end);
  return isWrittenAsName(clean, start, nameStart, whole, kind) ? whole : undefined;
}

/** Folding loses accents, and one syllable is easily another word: "Luật Dược" is not "luật được", "Luật Giá" no "luật gia". */
function isSpelt(written: string): boolean {
  const name = foldTone(written);
  return /\s/u.test(name) || oneSyllableNames.has(name);
}

const oneSyllableNames = new Set(LAWS.map(({ name }) => foldTone(name)).filter((name) => !name.includes(' ')));

// " năm 2019" · " số 45/2019/QH14" · " ngày 20"
const IDENTIFIED = /^ {1,3}(?:\(?(?:so|nam|ngay):? {0,3}\d|\d{4})/u;
const DISTINCTIVE_WORDS = 3;

/** "luật đất đai" in the small letters of common words names a law only if number, year or a long name say which. */
function isWrittenAsName(clean: CleanText, start: number, nameStart: number, end: number, kind: DocumentKind): boolean {
  if (isUpper(clean.text, start) || isUpper(clean.text, nameStart) || isCapitalised(clean.text, start)) return true;
  if (IDENTIFIED.test(clean.folded.slice(end, end + 16)) || kind === 'Pháp lệnh') return true;
  return clean.folded.slice(nameStart, end).split(/ +/u).length >= DISTINCTIVE_WORDS;
}

function withCountry({ folded }: CleanText, end: number): number {
  const next = skipBlanks(folded, end);
  for (const country of ['viet nam', 'vn']) {
    const after = next > end ? matchPhrase(folded, next, country) : -1;
    if (after > 0) return after;
  }
  return end;
}

// "sửa đổi, bổ sung một số điều của " · "sửa đổi Điều 10 " · "sửa đổi, bổ sung một số điều của các "
const AMENDS =
  /(?:sua {1,3}doi(?: {0,2}(?:,|va) {0,2}bo {1,3}sung)?|bo {1,3}sung)(?: {1,3}(?:mot {1,3}so {1,3})?(?:cac {1,3})?(?:dieu|noi {1,3}dung)(?: {1,2}\d{1,3})?)?(?: {1,3}(?:khoan|diem) {1,3}[0-9a-z]{1,3})?(?: {1,3}cua)?(?: {1,3}cac)? {1,3}(?=(?:bo {1,3})?luat {1,3}|phap {1,3}lenh {1,3})/uy;
// the two laws of 2018 that name how many laws they amend, and not which
const PLANNING_LAWS =
  /sua {1,3}doi, {1,3}bo {1,3}sung {1,3}mot {1,3}so {1,3}dieu {1,3}cua {1,3}(?:11|37) {1,3}luat {1,3}(?:co {1,3})?lien {1,3}quan {1,3}(?:den|toi) {1,3}quy {1,3}hoach/uy;
// ", Luật " · " và Luật " · ", và của Luật "
const NEXT_NAME =
  /(?: {0,3},| {1,3}va| {0,3}, {0,2}va) {1,3}(?:cua {1,2})?(?=(?:bo {1,3})?luat {1,3}|phap {1,3}lenh {1,3})/uy;
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
    const nameEnd = word && simpleName(clean, word);
    if (nameEnd === undefined) break;
    end = nameEnd;
    NEXT_NAME.lastIndex = nameEnd;
    if (!NEXT_NAME.test(clean.folded)) break;
    position = NEXT_NAME.lastIndex;
  }
  return end;
}

const MAX_UNKNOWN_WORDS = 10;
/** Words that begin no name of a law, and words at which one ends though other names may hold them. */
const NO_FIRST_WORDS = new Set(['su', 'gia', 'nuoc', 'viet', 'nay', 'khac', 'phap', 'quoc']);
const LAW_NAME_STOPS = new Set(['va', 'nop', 'ma', 'khac', 'luat', 'noi']);

/** A name no list knows: a capital after a capital kind word, then words up to one that cannot stand in a name. */
function unknownName(clean: CleanText, { start, nameStart, kind }: KindWord): number | undefined {
  const { text, folded } = clean;
  if (kind === 'Bộ luật' || !isUpper(text, start) || !isUpper(text, nameStart)) return undefined;
  if (NO_FIRST_WORDS.has(wordAt(folded, nameStart))) return undefined;
  let end: number | undefined;
  let position = nameStart;
  for (let words = 0; words < MAX_UNKNOWN_WORDS; words++) {
    const word = wordAt(folded, position);
    if (word === '' || LAW_NAME_STOPS.has(word) || isNameStop(clean, position, word) || /^\d+$/u.test(word)) break;
    end = position + word.length;
    if (folded[end] !== ' ') break;
    position = skipBlanks(folded, end);
  }
  return end === undefined || isUntellable(text.slice(start, nameStart), text.slice(nameStart, end)) ? undefined : end;
}

/** In a heading in capitals nothing tells where an unknown name ends; one syllable or two letters tell too little. */
function isUntellable(kindWord: string, name: string): boolean {
  if (/^\p{Lu}{1,2}$/u.test(name) || /^\p{Lu}\p{Ll}*$/u.test(name)) return true;
  return kindWord === kindWord.toUpperCase() && !/^[A-ZĐ]{3,5}$/u.test(name);
}

function isUpper(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[at] ?? '');
}
