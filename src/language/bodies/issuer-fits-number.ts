import { bodyOfSymbol } from './bodies.ts';
import type { DocumentNumber } from '../numbers/document-number.ts';
import { foldText } from '../text/fold-text.ts';

const MINOR_WORDS = new Set([
  'va',
  '-',
  'cua',
  'tinh',
  'thanh',
  'pho',
  'viet',
  'nam',
  'bo',
  'truong',
  'giam',
  'doc',
  'chu',
  'tich',
  'tong',
  'pho',
]);

/**
 * Tells whether the name of an issuer and the body group of a number name one body: by the table of bodies, or because the
 * group is made of the initials of the name ("Sở Thông tin và Truyền thông" writes `STTTT`, often without the S).
 */
export function issuerFitsNumber(issuer: string, number: DocumentNumber): boolean {
  const body = number.bodies[0];
  if (body === undefined) return false;
  const folded = foldText(issuer).replace(/\s+/gu, ' ').trim();
  const names = bodyOfSymbol(body)?.names;
  if (names) return names.test(folded);
  const symbol = foldText(body).replace(/[^a-z]/gu, '');
  const words = folded.split(/[^a-z0-9]+/u).filter((word) => word !== 'va' && word !== '');
  return (
    words.some((_, index) => isAcronym(symbol, words.slice(index))) && words.some((word) => !MINOR_WORDS.has(word))
  );
}

/** Tells whether the body group of a number is one whose names are known, and the written name is none of them. */
export function issuerContradictsNumber(issuer: string, { bodies: [body = ''] }: DocumentNumber): boolean {
  const names = bodyOfSymbol(body)?.names;
  return names !== undefined && !names.test(foldText(issuer).replace(/\s+/gu, ' ').trim());
}

/** The group is the first letters of the words in order, or holds an abbreviation of them ("Bộ TTTT", `BTTTT`). */
function isAcronym(symbol: string, words: readonly string[]): boolean {
  const initials = words.map((word) => word[0]).join('');
  if (
    initials.length >= 2 &&
    (initials === symbol ||
      `s${initials}` === symbol ||
      `b${initials}` === symbol ||
      (initials.startsWith(symbol) && symbol.length >= 3))
  )
    return true;
  const joined = words.join('');
  return joined === symbol || (words[0]?.[0] ?? '') + words.slice(1).join('') === symbol;
}
