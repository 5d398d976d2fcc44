import type { DocumentKind } from '../../language/kinds/kinds.ts';
import { attributesAt } from '../bodies/attributes-at.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { Draft } from '../draft.ts';
import { kindBefore } from './kind-before.ts';
import { numberWordBefore } from './number-word.ts';

// "1816" · "15/2020" · "66.3"
const BARE = /\d{1,5}[a-z]?(?:\/(?<year>(?:19|20)\d\d))?(?![\d/.\-][\da-z]|[\d%])/uy;

/** Kinds that carry a number in their common name ("Chương trình 135"): they need "số". */
const NEEDS_NUMBER_WORD: ReadonlySet<DocumentKind | undefined> = new Set([
  'Chương trình',
  'Đề án',
  'Dự án',
  'Kế hoạch',
  'Báo cáo',
  'Quy hoạch',
  'Chiến lược',
  'Hợp đồng',
  'Điều lệ',
  undefined,
]);
/** Kinds of which a number and a year suffice ("Nghị định 15/2020"). */
const YEARLY: ReadonlySet<DocumentKind | undefined> = new Set([
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
  'Quyết định',
  'Nghị quyết',
  'Luật',
  'Bộ luật',
]);

/**
 * Reads a number without a symbol: "Chỉ thị 16 của Thủ tướng Chính phủ", "công điện số 1812 ngày 4/9/2021 của …". Only a kind
 * word together with a date or an issuer, or with a year in the number, makes it a citation.
 */
export function bareNumberAt(clean: CleanText, digit: number): Draft | undefined {
  BARE.lastIndex = digit;
  const match = BARE.exec(clean.folded);
  if (!match) return undefined;
  const word = numberWordBefore(clean, digit);
  const kindWord = kindBefore(clean, word.start);
  if (!kindWord || (!word.isWritten && NEEDS_NUMBER_WORD.has(kindWord.kind))) return undefined;
  const numberEnd = digit + match[0].length;
  const { end, ...attributes } = attributesAt(clean, numberEnd, () => false);
  const isYearly = match.groups?.['year'] !== undefined && YEARLY.has(kindWord.kind);
  if (!isYearly && attributes.date === undefined && attributes.issuer === undefined) return undefined;
  const year = match.groups?.['year'];
  return {
    start: kindWord.start,
    end,
    core: { start: kindWord.start, end: numberEnd },
    type: 'numbered',
    kind: kindWord.kind ?? 'Công văn',
    hasKindWord: true,
    number: {
      family: 'legacy',
      ordinal: match[0].toUpperCase().replace(/\/.*$/u, ''),
      tail: year === undefined ? '' : `/${year}`,
      bodies: [],
      ...(year === undefined ? {} : { year }),
    },
    provisions: [],
    detached: [],
    ...attributes,
  };
}
