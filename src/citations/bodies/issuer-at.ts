import type { CleanText } from '../text/clean-text.ts';
import { byFirstWord, firstWord, longestPhrase, wordAt } from '../text/first-words.ts';
import { matchPhrase, skipBlanks } from '../text/match-phrase.ts';
import { openName } from '../text/open-name.ts';
import { MINISTRIES, ORGANISATIONS, type OrganisationTail } from '../../language/bodies/organisations.ts';
import { capitalisedRun, placeAt } from './place-at.ts';
import { isCapitalised, isSpeltAsHead } from '../text/spelling.ts';

type Name = { words: string; tail: OrganisationTail };

const names: readonly Name[] = (Object.keys(ORGANISATIONS) as OrganisationTail[])
  .flatMap((tail) => ORGANISATIONS[tail].map((words) => ({ words, tail })))
  .sort((a, b) => b.words.length - a.words.length);
const namesByFirstWord = Map.groupBy(names, ({ words }) => firstWord(words));
const ministriesByFirstWord = byFirstWord(MINISTRIES);

/** What must hold for a body's name: `closed` names only those whose end the lists know, for places without "của". */
export type IssuerTrust = 'any' | 'closed';

/**
 * Reads the name of an issuing body at a position; answers where it ends, or `undefined` where none stands there.
 * The longest known name wins, then place and term are added; names that the lists do not know end at punctuation or at
 * a word that cannot stand in a name ("về", "quy định", "ban hành", …).
 */
export function issuerAt(clean: CleanText, at: number, trust: IssuerTrust = 'any'): number | undefined {
  const end =
    jointMinistries(clean, at) ?? bodyAt(clean, at, trust, 0) ?? (trust === 'any' ? acronymAt(clean, at) : undefined);
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
  let end = longestPhrase(ministriesByFirstWord, folded, first > 0 ? skipBlanks(folded, first) : JOINT.lastIndex);
  for (let next = end; next !== undefined;) {
    end = next;
    NEXT_MINISTRY.lastIndex = end;
    next = NEXT_MINISTRY.test(folded)
      ? longestPhrase(ministriesByFirstWord, folded, NEXT_MINISTRY.lastIndex)
      : undefined;
  }
  return end;
}

/** Reads the bare name of a ministry, as the further ones of a joint document may be written; answers where it ends. */
export function ministryAt(folded: string, at: number): number | undefined {
  return longestPhrase(ministriesByFirstWord, folded, at);
}

// "BQP" · "TCCT" · "ĐUQC": capitals amid small letters, not before a figure
const ACRONYM = /[A-ZĐ][A-ZĐ&]{1,9}(?![\p{L}\p{N}/-])(?! {0,3}(?:số|\d))/uy;

function acronymAt({ text }: CleanText, at: number): number | undefined {
  ACRONYM.lastIndex = at;
  if (!ACRONYM.test(text) || /\p{L}/u.test(text[at - 1] ?? '')) return undefined;
  const end = ACRONYM.lastIndex;
  return /\p{Ll}{2}/u.test(text.slice(Math.max(0, at - 12), at)) && !/^ {1,3}\p{Lu}{3}/u.test(text.slice(end, end + 6))
    ? end
    : undefined;
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
const MEETING =
  /hoi {1,3}nghi {1,3}(?:lan {1,3}thu {1,3}[a-z0-9]{1,6}(?: {1,3}(?:mot|hai|ba|bon|nam|lam|sau|bay|tam|chin))?,? {1,3})?(?=ban {1,3}chap {1,3}hanh|bch|trung {1,3}uong|tinh {1,3}uy|thanh {1,3}uy)/uy;

function matchMeeting(folded: string, at: number): number | undefined {
  MEETING.lastIndex = at;
  return MEETING.test(folded) ? MEETING.lastIndex : undefined;
}

/** Heads that are common words when written small: "hội", "phòng", "thường trực"; a full name ("bộ chính trị") is not. */
function isCommonWord(words: string, tail: OrganisationTail): boolean {
  return tail === 'open' || tail === 'body' || (!words.includes(' ') && tail !== 'list');
}

function withTail(
  clean: CleanText,
  end: number,
  tail: OrganisationTail,
  trust: IssuerTrust,
  depth: number,
): number | undefined {
  const next = skipBlanks(clean.folded, end);
  if (tail === 'none') return end;
  if (tail === 'place') return placeAt(clean, next) ?? committeePlace(clean, end, next) ?? end;
  if (tail === 'list') {
    const listed = longestPhrase(ministriesByFirstWord, clean.folded, next);
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

// "Huyện ủy Yên Thế" · "Đảng ủy Sở" · "Đảng ủy Công an tỉnh"
const COMMITTEE = /(?:huyen|thanh|thi|quan|dang) {1,3}uy$/u;

function committeePlace(clean: CleanText, end: number, next: number): number | undefined {
  if (!COMMITTEE.test(clean.folded.slice(end - 'huyen uy'.length, end))) return undefined;
  const inner = bodyAt(clean, next, 'any', MAX_OFFICES - 1);
  if (inner !== undefined) return inner;
  if (matchPhrase(clean.folded, next, 'so') === skipBlanks(clean.folded, next) + 2 && isCapitalised(clean.text, next))
    return next + 2;
  return capitalisedRun(clean, next);
}

/** "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ" and "… , Chủ tịch Hội đồng …" are one issuer with two offices. */
function withSecondOffice({ folded }: CleanText, end: number): number {
  const second = matchPhrase(folded, end, ', chu nhiem van phong chinh phu');
  return second > 0 ? second : end;
}

// "Hội nghị Trung ương 6 (khóa XII)" · "Hội nghị lần thứ sáu Trung ương"
const PLENUM =
  /hoi {1,3}nghi {1,3}(?:trung {1,3}uong|tw) {1,3}(?:lan {1,3}thu {1,3})?(?:\d{1,2}|[ivx]{1,5})\b(?: {1,3}(?:ban {1,3}chap {1,3}hanh|bch) {1,3}(?:trung {1,3}uong|tw)(?: {1,3}dang)?)?/uy;

function plenumAt(folded: string, at: number): number | undefined {
  PLENUM.lastIndex = at;
  return PLENUM.test(folded) ? PLENUM.lastIndex : undefined;
}

// "khóa XII" · "(khóa VIII)" · "lần thứ XIX"
const TERM = / {1,3}\(? ?(?:khoa|lan {1,3}thu) {1,3}[ivx]{1,6}\b ?\)?/uy;

function withTerm(folded: string, end: number): number {
  TERM.lastIndex = end;
  const match = TERM.exec(folded);
  if (!match) return end;
  return match[0].includes('(') ? TERM.lastIndex : end + match[0].replace(/[ )]+$/u, '').length;
}
