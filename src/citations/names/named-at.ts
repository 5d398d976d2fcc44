import type { CleanText } from '../text/clean-text.ts';
import type { Draft, Span } from '../draft.ts';

// "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX" · "Nghị quyết Đại hội XIII của Đảng" · "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII"
const CONGRESS =
  /nghi {1,3}quyet {1,3}dai {1,3}hoi(?: {1,3}dai {1,3}bieu)?(?: {1,3}(?:dang {1,3}bo|toan {1,3}quoc)(?: {1,3}(?:tinh|thanh {1,3}pho|huyen|quan|thi {1,3}xa|xa|phuong))?(?: {1,3}[a-z]+){0,3}?)? {1,3}(?:lan {1,3}thu {1,3})?[ivx]{1,6}\b(?: {1,3}cua {1,3}dang)?/uy;
// "Nghị quyết Trung ương 4 (khóa XI)" · "Nghị quyết Trung ương 8 khóa XIII"
const PLENUM =
  /nghi {1,3}quyet {1,3}trung {1,3}uong {1,3}(?:lan {1,3}thu {1,3})?(?:\d{1,2}|[ivx]{1,5})\b(?: {0,2}\(? {0,2}khoa {1,3}[ivx]{1,5}\b(?: {0,2}\))?)?/uy;

// "Hiến pháp năm 2013" · "Hiến pháp (2013)" · "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam"
const CONSTITUTION =
  /hien {1,3}phap(?: {1,3}nuoc {1,3}cong {1,3}hoa {1,3}xa {1,3}hoi {1,3}chu {1,3}nghia {1,3}viet {1,3}nam)?(?: {1,3}(?:nam {1,3})?(?<year>(?:19|20)\d\d)(?!\d))?/uy;

// "Nghị quyết Hội nghị Trung ương 4 khóa XI" · "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương (khóa X)"
const MEETING =
  /nghi {1,3}quyet {1,3}hoi {1,3}nghi {1,3}(?:(?:trung {1,3}uong|tw) {1,3}(?:lan {1,3}thu {1,3})?(?:\d{1,2}|[ivx]{1,5})\b|lan {1,3}thu {1,3}[a-z0-9]{1,6}(?: {1,3}(?:mot|hai|ba|bon|nam|lam|sau|bay|tam|chin))?,? {1,3}(?:ban {1,3}chap {1,3}hanh|bch) {1,3}(?:trung {1,3}uong|tw)(?: {1,3}dang)?)(?:,? {0,2}\(? {0,2}khoa {1,3}[ivx]{1,5}\b(?: {0,2}\))?)?/uy;

/** Reads a resolution that is cited by its congress or plenum instead of a number, or the Constitution. */
export function namedAt(clean: CleanText, at: number): Draft | undefined {
  for (const pattern of [CONGRESS, PLENUM, MEETING]) {
    pattern.lastIndex = at;
    if (!pattern.test(clean.folded) || isNumbered(clean.folded, pattern.lastIndex)) continue;
    return { ...named({ start: at, end: pattern.lastIndex }), kind: 'Nghị quyết' };
  }
  return constitutionAt(clean, at);
}

/** "Nghị quyết Hội nghị Trung ương 6 khóa XII số 18-NQ/TW" is cited by its number. */
function isNumbered(folded: string, end: number): boolean {
  return /^ {1,3}(?:so:? {0,3})?\d{1,4} {0,2}-/u.test(folded.slice(end, end + 16));
}

function constitutionAt({ text, folded }: CleanText, at: number): Draft | undefined {
  CONSTITUTION.lastIndex = at;
  const match = CONSTITUTION.exec(folded);
  if (!match || !/^H(?:iến|IẾN)$/u.test(text.slice(at, at + 'Hiến'.length))) return undefined;
  const year = match.groups?.['year'];
  const name = { start: at, end: at + match[0].replace(/ {1,3}(?:nam {1,3})?\d{4}$/u, '').length };
  return {
    ...named({ start: at, end: CONSTITUTION.lastIndex }),
    name,
    kind: 'Hiến pháp',
    ...(year === undefined ? {} : { year }),
  };
}

function named(span: Span): Draft {
  return { ...span, core: span, name: span, type: 'named', hasKindWord: true, provisions: [], detached: [] };
}
