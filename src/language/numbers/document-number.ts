import { ADMINISTRATIVE, ASSEMBLY, LEGACY, NORMATIVE, PARTY } from './families.ts';
import { canonicalSymbol, isTypeSymbol } from './symbol-case.ts';

/** The families of number, told apart by the place of `-` and `/` (Nghị định 30/2020/NĐ-CP; Luật 80/2015/QH13; 36-HD/VPTW). */
export type NumberFamily = 'administrative' | 'letter' | 'normative' | 'assembly' | 'party' | 'legacy';

/**
 * A number and symbol, taken apart. `ordinal` is as written (`05`, `12A`, `66.3`; blank for a number not yet given);
 * `tail` is all that follows it, in canonical case and without spaces (`/CT-TTg`, `-KL/TU`, `/2020/NĐ-CP`).
 */
export type DocumentNumber = {
  family: NumberFamily;
  ordinal: string;
  tail: string;
  year?: string;
  type?: string;
  bodies: readonly string[];
};

/** The shapes in the order in which they are tried: the more specific before the more general. */
const SHAPES: readonly { family: NumberFamily; pattern: RegExp }[] = [
  ...ASSEMBLY.map((pattern) => ({ family: 'assembly' as const, pattern })),
  ...NORMATIVE.map((pattern) => ({ family: 'normative' as const, pattern })),
  ...PARTY.map((pattern) => ({ family: 'party' as const, pattern })),
  ...ADMINISTRATIVE.map((pattern) => ({ family: 'administrative' as const, pattern })),
  ...LEGACY.map((pattern) => ({ family: 'legacy' as const, pattern })),
];

/**
 * Takes a written number apart, or answers `undefined` where the text has no shape of a number. Spaces around the
 * separators, lower case, `Ð` for `Đ`, other dashes and a prefix "số" or "Số:" are accepted; the separators are kept as
 * they are, because `62/KH-STTTT` and `62-KH/STTTT` are two documents.
 */
export function parseDocumentNumber(written: string): DocumentNumber | undefined {
  const compact = compactNumber(written);
  if (compact.length > MAX_LENGTH) return undefined;
  for (const { family, pattern } of SHAPES) {
    const groups = pattern.exec(compact)?.groups;
    if (!groups) continue;
    const tail = canonicalTail(groups['tail'] ?? '');
    const type = groups['type'] === undefined ? undefined : canonicalSymbol(groups['type']);
    const bodies = (groups['bodies'] ?? '').split('-').filter(Boolean).map(canonicalSymbol);
    const isLetter = family === 'administrative' && type !== undefined && !isTypeSymbol(type);
    return {
      family: isLetter ? 'letter' : family,
      ordinal: groups['ordinal'] ?? '',
      tail,
      ...(groups['year'] === undefined ? {} : { year: groups['year'] }),
      ...(type === undefined || isLetter ? {} : { type }),
      bodies: isLetter ? [type, ...bodies] : bodies,
    };
  }
  return undefined;
}

/** Longer than any number ever written; what is longer is not a number. */
const MAX_LENGTH = 80;

/** Displays a number in canonical case, without the spaces that slipped into it: `54- kl/tu` is shown as `54-KL/TU`. */
export function formatDocumentNumber(number: DocumentNumber): string {
  return number.ordinal + number.tail;
}

/**
 * The key under which two writings of one number meet. Ordinals compare as integers and case is folded, but `-` and `/`
 * keep their places. It is not the identity of a document: numbers restart, and recur between bodies.
 */
export function documentNumberKey(number: DocumentNumber): string {
  return ordinalKey(number.ordinal) + number.tail.toUpperCase();
}

function ordinalKey(ordinal: string): string {
  return ordinal.replace(/^0+(?=\d)/u, '').toUpperCase();
}

function canonicalTail(tail: string): string {
  return tail
    .split(/([/-])/u)
    .map((part) => (/^(?:[/-]|\d+|nb)?$/iu.test(part) ? part : canonicalSymbol(part)))
    .join('');
}

// 33/CT-TTg · 30/2020/NĐ-CP, as nearly all are written: nothing in them would change
const COMPACT = /^\d[\dA-Za-zĐđƯư./-]*$/u;

function compactNumber(written: string): string {
  if (COMPACT.test(written)) return written;
  return written
    .normalize('NFC')
    .replace(/[\u00d0\u0189]/gu, 'Đ')
    .replace(/[\u00f0\u0256]/gu, 'đ')
    .replace(/[\u00ad\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u2044\u2215]/gu, '/')
    .replace(/[\uff01-\uff5e]/gu, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, '')
    .replace(/^số:?/iu, '');
}
