import { foldText } from '../documents/fold-text.ts';
import { foldTone } from '../documents/fold-tone.ts';
import type { CleanText } from './clean-text.ts';
import { matchPhrase, skipBlanks } from './match-phrase.ts';
import {
  HEAD_SPELLINGS,
  MINISTRIES,
  NAME_STOPS,
  ORGANISATIONS,
  type OrganisationTail,
  PLACE_LEVELS,
  PROVINCES,
} from './organisations.ts';

const WORD = /[a-z0-9&]{0,20}/uy;

type Name = { words: string; tail: OrganisationTail };

const names: readonly Name[] = (Object.keys(ORGANISATIONS) as OrganisationTail[])
  .flatMap((tail) => ORGANISATIONS[tail].map((words) => ({ words, tail })))
  .sort((a, b) => b.words.length - a.words.length);
const namesByFirstWord = Map.groupBy(names, ({ words }) => firstWord(words));
const ministriesByFirstWord = byFirstWord(MINISTRIES);
const provincesByFirstWord = byFirstWord(PROVINCES);
const levelsByFirstWord = byFirstWord(PLACE_LEVELS);
const stopsByFirstWord = Map.groupBy(
  NAME_STOPS.map((written) => ({ written: foldTone(written), folded: foldText(written) })),
  ({ folded }) => firstWord(folded),
);

/** What must hold for a body's name: `closed` names only those whose end the lists know, for places without "của". */
export type IssuerTrust = 'any' | 'closed';

/**
 * Reads the name of an issuing body at a position; answers where it ends, or `undefined` where none stands there.
 * The longest known name wins, then place and term are added; names that the lists do not know end at punctuation or at
 * a word that cannot stand in a name ("về", "quy định", "ban hành", …).
 */
export function issuerAt(clean: CleanText, at: number, trust: IssuerTrust = 'any'): number | undefined {
  const end = jointMinistries(clean, at) ?? bodyAt(clean, at, trust, 0) ?? (trust === 'any' ? acronymAt(clean, at) : undefined);
  return end === undefined ? undefined : withTerm(clean.folded, withSecondOffice(clean, end));
}

// "liên Bộ " · "liên tịch " · "Liên Sở "
const JOINT = /lien {1,3}(?:bo|tich|nganh|so) {1,3}/uy;
const NEXT_MINISTRY = / {0,3}(?:,|-|,? {0,2}va) {1,3}(?:(?:bo|so) {1,3})?/uy;

/** "liên Bộ Tài chính - Bộ Công Thương", "liên Bộ Tài chính, Khoa học và Công nghệ": joint bodies, the head word said once. */
function jointMinistries({ folded }: CleanText, at: number): number | undefined {
  JOINT.lastIndex = at;
  if (!JOINT.test(folded)) return undefined;
  const first = matchPhrase(folded, JOINT.lastIndex, 'bo');
  let end = longest(ministriesByFirstWord, folded, first > 0 ? skipBlanks(folded, first) : JOINT.lastIndex);
  for (let next = end; next !== undefined; ) {
    end = next;
    NEXT_MINISTRY.lastIndex = end;
    next = NEXT_MINISTRY.test(folded) ? longest(ministriesByFirstWord, folded, NEXT_MINISTRY.lastIndex) : undefined;
  }
  return end;
}

// "BQP" · "TCCT" · "ĐUQC": capitals amid small letters, not before a figure
const ACRONYM = /[A-ZĐ][A-ZĐ&]{1,9}(?![\p{L}\p{N}/-])(?! {0,3}(?:số|\d))/uy;

function acronymAt({ text }: CleanText, at: number): number | undefined {
  ACRONYM.lastIndex = at;
  if (!ACRONYM.test(text) || /\p{L}/u.test(text[at - 1] ?? '')) return undefined;
  const end = ACRONYM.lastIndex;
  return /\p{Ll}{2}/u.test(text.slice(Math.max(0, at - 12), at)) && !/^ {1,3}\p{Lu}{3}/u.test(text.slice(end, end + 6)) ? end : undefined;
}

const MAX_OFFICES = 4;

function bodyAt(clean: CleanText, at: number, trust: IssuerTrust, depth: number): number | undefined {
  const { folded } = clean;
  const plenum = plenumAt(folded, at);
  if (plenum !== undefined) return plenum;
  const meeting = matchMeeting(folded, at);
  if (meeting !== undefined) return bodyAt(clean, meeting, trust, depth + 1);
  if (!isSpeltAsHead(clean.text, folded, at)) return undefined;
  const isProperName = isCapitalised(clean.text, at);
  for (const { words, tail } of namesByFirstWord.get(wordAt(folded, at)) ?? []) {
    const end = matchPhrase(folded, at, words);
    if (end < 0 || (!isProperName && isCommonWord(words, tail))) continue;
    const whole = withTail(clean, end, tail, trust, depth);
    if (whole !== undefined) return whole;
  }
  return undefined;
}

// "Hội nghị lần thứ tám Ban Chấp hành Trung ương" · "Hội nghị lần thứ bảy, Ban Chấp hành Trung ương"
const MEETING = /hoi nghi {1,3}(?:lan thu {1,3}[a-z0-9]{1,6}(?: (?:mot|hai|ba|bon|nam|lam|sau|bay|tam|chin))?,? {1,3})?(?=ban chap hanh|bch|trung uong|tinh uy|thanh uy)/uy;

function matchMeeting(folded: string, at: number): number | undefined {
  MEETING.lastIndex = at;
  return MEETING.test(folded) ? MEETING.lastIndex : undefined;
}

const MAX_CONTEXT = 60;

/** Folding loses accents: "bổ sung" is no "bộ". */
function isSpeltAsHead(text: string, folded: string, at: number): boolean {
  const word = wordAt(folded, at);
  const spellings = HEAD_SPELLINGS[word];
  return !spellings || spellings.includes(foldedEth(text.slice(at, at + word.length).toLowerCase()));
}

function foldedEth(word: string): string {
  return word.normalize('NFKC').replace(/[ðɖ]/gu, 'đ');
}

/** A capital begins it, or the passage has no capitals at all. */
function isCapitalised(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[at] ?? '') || !/\p{Lu}/u.test(text.slice(Math.max(0, at - MAX_CONTEXT), at + MAX_CONTEXT));
}

/** Heads that are common words when written small: "hội", "phòng", "thường trực"; a full name ("bộ chính trị") is not. */
function isCommonWord(words: string, tail: OrganisationTail): boolean {
  return tail === 'open' || tail === 'body' || !words.includes(' ') && tail !== 'list';
}

function withTail(clean: CleanText, end: number, tail: OrganisationTail, trust: IssuerTrust, depth: number): number | undefined {
  const next = skipBlanks(clean.folded, end);
  if (tail === 'none') return end;
  if (tail === 'place') return placeAt(clean, next) ?? committeePlace(clean, end, next) ?? end;
  if (tail === 'list') {
    const listed = longest(ministriesByFirstWord, clean.folded, next);
    if (listed !== undefined) return placeAt(clean, skipBlanks(clean.folded, listed)) ?? listed;
    return trust === 'closed' ? undefined : (openName(clean, end) ?? bareHead(clean, end));
  }
  if (tail === 'maybe-open') return openName(clean, end) ?? end;
  if (tail === 'open') return trust === 'closed' && depth === 0 ? undefined : openName(clean, end);
  if (depth >= MAX_OFFICES) return undefined;
  return bodyAt(clean, next, 'any', depth + 1);
}

/** "của Sở về", "Giám đốc Sở;": the department whose text this is. */
function bareHead(clean: CleanText, end: number): number | undefined {
  return /\p{Lu}\p{Ll}/u.test(clean.text.slice(end - 2, end)) ? end : undefined;
}

/** "tỉnh Bắc Giang", "Bắc Giang", "huyện Yên Thế", "tỉnh": a place, or `undefined`. */
function placeAt(clean: CleanText, at: number): number | undefined {
  const { folded } = clean;
  const level = isSpeltAsLevel(clean, at) ? longest(levelsByFirstWord, folded, at) : undefined;
  if (level === undefined) return longest(provincesByFirstWord, folded, at);
  const next = skipBlanks(folded, level);
  return longest(provincesByFirstWord, folded, next) ?? capitalisedRun(clean, next) ?? smallPlace(clean, at, next) ?? level;
}

/** "quận", not "quân"; "xã", not "xa"; "phường", not "phương". */
const LEVEL_SPELLINGS: Readonly<Record<string, string>> = { quan: 'quận', xa: 'xã', phuong: 'phường' };

function isSpeltAsLevel({ text, folded }: CleanText, at: number): boolean {
  const word = wordAt(folded, at);
  return LEVEL_SPELLINGS[word] === undefined || text.slice(at, at + word.length).toLowerCase() === LEVEL_SPELLINGS[word];
}

// "huyện phú giáo": a place in a text without capitals
const SMALL_LEVEL = /(?:thi xa|huyen|quan|phuong|xa|thi tran|thanh pho) /uy;
const USUAL_PLACE_WORDS = 2;
const MAX_SMALL_PLACE_WORDS = 3;
/** Words that begin no second syllable of a place ("phú giáo" is one, though "giao" is a verb elsewhere). */
const NO_PLACE_WORDS = new Set(['ve', 'cua', 'ngay', 'tai', 'theo', 'va', 'da', 'duoc', 'quy', 'ban', 'tinh', 'doi', 'de', 'phe', 'sua', 'cho', 'thuc', 'trien', 'den', 'trong', 'voi', 'cong']);

function smallPlace(clean: CleanText, level: number, at: number): number | undefined {
  SMALL_LEVEL.lastIndex = level;
  if (!SMALL_LEVEL.test(clean.folded) || !isCapitalised(clean.text, at)) return undefined;
  const ends: number[] = [];
  let position = at;
  while (ends.length <= MAX_SMALL_PLACE_WORDS) {
    const word = wordAt(clean.folded, position);
    const isEnd = ends.length < USUAL_PLACE_WORDS ? NO_PLACE_WORDS.has(word) : isStop(clean, position, word);
    if (word === '' || /\d/u.test(word) || isEnd) break;
    ends.push(position + word.length);
    position = skipBlanks(clean.folded, position + word.length);
  }
  return ends.length > MAX_SMALL_PLACE_WORDS ? ends[USUAL_PLACE_WORDS - 1] : ends.at(-1);
}

// "Huyện ủy Yên Thế" · "Đảng ủy Sở" · "Đảng ủy Công an tỉnh"
const COMMITTEE = /(?:huyen|thanh|thi|quan|dang) uy$/u;

function committeePlace(clean: CleanText, end: number, next: number): number | undefined {
  if (!COMMITTEE.test(clean.folded.slice(end - 'huyen uy'.length, end))) return undefined;
  const inner = bodyAt(clean, next, 'any', MAX_OFFICES - 1);
  if (inner !== undefined) return inner;
  if (matchPhrase(clean.folded, next, 'so') === skipBlanks(clean.folded, next) + 2 && isCapitalised(clean.text, next)) return next + 2;
  return capitalisedRun(clean, next);
}

const MAX_PLACE_WORDS = 4;

function capitalisedRun({ text, folded }: CleanText, at: number): number | undefined {
  let end: number | undefined;
  let position = at;
  for (let words = 0; words < MAX_PLACE_WORDS; words++) {
    const word = wordAt(folded, position);
    if (word === '' || !/^\p{Lu}\p{Ll}/u.test(text.slice(position, position + 2))) break;
    if (words > 0 && namesByFirstWord.get(word)?.some((name) => name.tail !== 'none' && matchPhrase(folded, position, name.words) > 0)) break;
    end = position + word.length;
    position = skipBlanks(folded, end);
    if (position === end) break;
  }
  return end;
}

const MAX_OPEN_WORDS = 14;

/** Words of a name that no list knows, up to punctuation or to a word that cannot stand in it; at least one. */
function openName(clean: CleanText, at: number): number | undefined {
  const { folded } = clean;
  let end: number | undefined;
  let position = skipBlanks(folded, at);
  if (position === at) return undefined;
  for (let words = 0; words < MAX_OPEN_WORDS; words++) {
    const word = wordAt(folded, position);
    if (word === '' || isStop(clean, position, word)) break;
    if (word !== 'va' && !(word === '-')) end = position + word.length;
    position = nextNameWord(clean, position + word.length);
    if (position < 0) break;
  }
  return end;
}

/** Steps over a blank, or over a comma or hyphen inside a name ("Phòng, chống", "Lao động - Thương binh"). */
function nextNameWord({ folded }: CleanText, from: number): number {
  const position = skipBlanks(folded, from);
  if (folded[position] === '-' || (folded[position] === ',' && /^, {0,2}chong\b/u.test(folded.slice(position, position + 9)))) {
    return skipBlanks(folded, position + 1);
  }
  return position > from ? position : -1;
}

/** Accents count, "năm" is no part of "Việt Nam"; so does case, for a stop is a common word. */
function isStop({ text, folded }: CleanText, at: number, word: string): boolean {
  if (word === 'so') return /^so:? {1,3}\d/u.test(folded.slice(at, at + 8));
  if (isCapitalisedWord(text, at)) return false;
  return (stopsByFirstWord.get(word) ?? []).some((stop) => {
    const end = matchPhrase(folded, at, stop.folded);
    if (end < 0) return false;
    const written = foldTone(foldedEth(text.slice(at, end).replace(/\s+/gu, ' ')));
    return written === stop.written || written === stop.folded;
  });
}

/** "Chuyển", "Giao": a capital and small letters; a word all in capitals may be a common word in a heading. */
function isCapitalisedWord(text: string, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2));
}

/** "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ" and "… , Chủ tịch Hội đồng …" are one issuer with two offices. */
function withSecondOffice({ folded }: CleanText, end: number): number {
  const second = matchPhrase(folded, end, ', chu nhiem van phong chinh phu');
  return second > 0 ? second : end;
}

// "Hội nghị Trung ương 6 (khóa XII)" · "Hội nghị lần thứ sáu Trung ương"
const PLENUM = /hoi nghi {1,3}(?:trung uong|tw) {1,3}(?:lan thu {1,3})?(?:\d{1,2}|[ivx]{1,5})\b(?: {1,3}(?:ban chap hanh|bch) {1,3}(?:trung uong|tw)(?: {1,3}dang)?)?/uy;

function plenumAt(folded: string, at: number): number | undefined {
  PLENUM.lastIndex = at;
  return PLENUM.test(folded) ? PLENUM.lastIndex : undefined;
}

// "khóa XII" · "(khóa VIII)" · "lần thứ XIX"
const TERM = / {1,3}\(? ?(?:khoa|lan thu) {1,3}[ivx]{1,6}\b ?\)?/uy;

function withTerm(folded: string, end: number): number {
  TERM.lastIndex = end;
  const match = TERM.exec(folded);
  if (!match) return end;
  return match[0].includes('(') ? TERM.lastIndex : end + match[0].replace(/[ )]+$/u, '').length;
}

function longest(phrases: ReadonlyMap<string, readonly string[]>, folded: string, at: number): number | undefined {
  for (const phrase of phrases.get(wordAt(folded, at)) ?? []) {
    const end = matchPhrase(folded, at, phrase);
    if (end > 0) return end;
  }
  return undefined;
}

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy([...phrases].sort((a, b) => b.length - a.length), firstWord);
}

function wordAt(folded: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(folded)?.[0] ?? '';
}

function firstWord(phrase: string): string {
  return wordAt(phrase, 0);
}
