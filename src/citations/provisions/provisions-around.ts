import type { Provision } from '../../language/provisions/provision.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { Draft } from '../draft.ts';
import { distributeUnits, provisionUnitsAt } from './provision-units.ts';

const MAX_CHAIN = 1000;
const NEAR = 130;

/** Adds the provisions cited with a document: those before it join its span, those behind it stay outside. */
export function withProvisions(clean: CleanText, draft: Draft, previousEnd: number, nextStart: number): Draft {
  const before = provisionsBefore(clean, Math.max(previousEnd, draft.start - MAX_CHAIN), draft.start);
  if (before) return { ...draft, ...before };
  const provisions = provisionsBehind(clean, draft.end, nextStart);
  return provisions.length === 0 ? draft : { ...draft, provisions, detached: [...draft.detached, 'pinpoint'] };
}

const LEVEL_WORD =
  /(?<![a-z])(?:cac {1,3}|tu {1,3})?(?:tieu {1,3}muc|phan|phu {1,3}luc|chuong|muc|dieu|khoan|mau|diem|tiet)(?![a-z])/gu;
// " của " · " tại " · ", " · " ban hành kèm theo "
const TO_DOCUMENT =
  /^(?:\.(?= {1,3}cua ))? {0,3},? {0,3}(?:(?:cua|tai|thuoc) {1,3}|(?:(?:duoc {1,3})?ban {1,3}hanh {1,3})?kem {1,3}theo {1,3})?(?:cac {1,3})?$/u;
// "phụ lục kèm theo quyết định …": an annex without a number
const BARE_ANNEX = /(?<![a-z])phu {1,3}luc {1,3}(?:(?:duoc {1,3})?ban {1,3}hanh {1,3})?kem {1,3}theo {1,3}$/u;

function provisionsBefore(
  clean: CleanText,
  from: number,
  end: number,
): { start: number; provisions: readonly Provision[] } | undefined {
  const window = clean.folded.slice(from, end);
  const sentence = window.slice(-NEAR).search(LEVEL_WORD) < 0 ? window.length : window.lastIndexOf('\n') + 1;
  let read = 0;
  for (const match of window.slice(sentence).matchAll(LEVEL_WORD)) {
    const start = from + sentence + match.index;
    if (start < read) continue;
    const units = provisionUnitsAt(clean, start);
    const last = units.at(-1);
    read = last?.end ?? start;
    if (last && last.end <= end && leadsToDocument(last.level, clean.folded.slice(last.end, end))) {
      return { start: units[0]?.start ?? start, provisions: distributeUnits(units) };
    }
  }
  const annex = BARE_ANNEX.exec(window);
  return annex ? { start: from + annex.index, provisions: [{ 'phụ lục': '' }] } : undefined;
}

// " - Danh mục hồ sơ khai thuế ban hành kèm theo ": an annex is cited with its title
const TITLE_TO_DOCUMENT = / {0,3}[-:] {1,3}[^;.\n]{3,120} (?:ban {1,3}hanh {1,3})?kem {1,3}theo {1,3}$/uy;

function leadsToDocument(level: string, link: string): boolean {
  TITLE_TO_DOCUMENT.lastIndex = 0;
  return TO_DOCUMENT.test(link) || (level === 'phụ lục' && TITLE_TO_DOCUMENT.test(link));
}

// ", tại " · " tại " · " (" · " "
const FROM_DOCUMENT = / {0,3},? {0,3}(?:(?:tai|o) {1,3}|\( {0,2}(?:tai {1,3})?)?/uy;
// ", tại khoản 4 Mục II" behind the subject
const BEHIND_SUBJECT = /, {1,3}tai {1,3}(?=(?:cac {1,3})?(?:phan|phu {1,3}luc|chuong|muc|dieu|khoan|diem) {1,3})/u;
const MAX_SUBJECT = 160;

function provisionsBehind(clean: CleanText, end: number, nextStart: number): readonly Provision[] {
  FROM_DOCUMENT.lastIndex = end;
  const link = FROM_DOCUMENT.exec(clean.folded);
  const adjacent = link && link[0] !== '' ? readBehind(clean, end + link[0].length, nextStart) : [];
  if (adjacent.length > 0) return adjacent;
  const window = clean.folded.slice(end, Math.min(nextStart, end + MAX_SUBJECT));
  const clause = window.slice(0, clauseEnd(window));
  const behind = BEHIND_SUBJECT.exec(clause);
  return behind ? readBehind(clean, end + behind.index + behind[0].length, nextStart) : [];
}

function readBehind(clean: CleanText, at: number, nextStart: number): readonly Provision[] {
  const units = provisionUnitsAt(clean, at);
  const last = units.at(-1);
  if (!last || last.end > nextStart) return [];
  const behind = clean.folded.slice(last.end, last.end + 24);
  if (
    /^ {0,3}(?:nay|cua|ban hanh kem|kem theo|va cac|luat|bo luat|nghi dinh|thong tu|quyet dinh|quy che|quy dinh nay)/u.test(
      behind,
    )
  )
    return [];
  const isOnlyProvision = units.every(
    ({ level }) =>
      level === 'điều' ||
      level === 'khoản' ||
      level === 'điểm' ||
      level === 'mục' ||
      level === 'phụ lục' ||
      level === 'chương',
  );
  const belongsToNext = nextStart < clean.folded.length && TO_DOCUMENT.test(clean.folded.slice(last.end, nextStart));
  return isOnlyProvision && !belongsToNext ? distributeUnits(units) : [];
}

function clauseEnd(window: string): number {
  const end = window.search(/[;\n]|\. /u);
  return end < 0 ? window.length : end;
}
