import type { CleanText } from './clean-text.ts';
import type { Draft, Span } from './draft.ts';

// "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX" · "Nghị quyết Đại hội XIII của Đảng" · "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII"
const CONGRESS =
  /nghi quyet dai hoi(?: dai bieu)?(?: (?:dang bo|toan quoc)(?: (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong))?(?: [a-z]+){0,3}?)? (?:lan thu )?[ivx]{1,6}\b(?: cua dang)?/uy;
// "Nghị quyết Trung ương 4 (khóa XI)" · "Nghị quyết Trung ương 8 khóa XIII"
const PLENUM =
  /nghi quyet trung uong (?:lan thu )?(?:\d{1,2}|[ivx]{1,5})\b(?: {0,2}\(? {0,2}khoa [ivx]{1,5}\b(?: {0,2}\))?)?/uy;

// "Hiến pháp năm 2013" · "Hiến pháp (2013)" · "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam"
const CONSTITUTION =
  /hien phap(?: nuoc cong hoa xa hoi chu nghia viet nam)?(?: {1,3}(?:nam {1,3})?(?<year>(?:19|20)\d\d)(?!\d))?/uy;

// "Nghị quyết Hội nghị Trung ương 4 khóa XI" · "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương (khóa X)"
const MEETING =
  /nghi quyet hoi nghi (?:(?:trung uong|tw) (?:lan thu )?(?:\d{1,2}|[ivx]{1,5})\b|lan thu [a-z0-9]{1,6}(?: (?:mot|hai|ba|bon|nam|lam|sau|bay|tam|chin))?,? (?:ban chap hanh|bch) (?:trung uong|tw)(?: dang)?)(?:,? {0,2}\(? {0,2}khoa [ivx]{1,5}\b(?: {0,2}\))?)?/uy;

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
