import type { CleanText } from './clean-text.ts';
import type { Draft } from './draft.ts';

// "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX" · "Nghị quyết Đại hội XIII của Đảng" · "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII"
const CONGRESS =
  /nghi quyet dai hoi(?: dai bieu)?(?: (?:dang bo|toan quoc)(?: (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong))?(?: [a-z]+){0,3}?)? (?:lan thu )?[ivx]{1,6}\b(?: cua dang)?/uy;
// "Nghị quyết Trung ương 4 (khóa XI)" · "Nghị quyết Trung ương 8 khóa XIII"
const PLENUM = /nghi quyet trung uong (?:lan thu )?(?:\d{1,2}|[ivx]{1,5})\b(?: {0,2}\(? {0,2}khoa [ivx]{1,5}\b(?: {0,2}\))?)?/uy;

/** Reads a resolution that is cited by its congress or plenum instead of a number. */
export function namedAt(clean: CleanText, at: number): Draft | undefined {
  for (const pattern of [CONGRESS, PLENUM]) {
    pattern.lastIndex = at;
    if (!pattern.test(clean.folded)) continue;
    const span = { start: at, end: pattern.lastIndex };
    return { ...span, core: span, name: span, type: 'named', kind: 'Nghị quyết', hasKindWord: true, provisions: [], detached: [] };
  }
  return undefined;
}
