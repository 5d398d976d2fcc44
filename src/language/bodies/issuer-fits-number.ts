import type { DocumentNumber } from '../numbers/document-number.ts';
import { foldText } from '../text/fold-text.ts';

/** Words in the folded name of an issuer that belong to a body group of a number. */
const NAMES_BY_BODY: readonly (readonly [body: RegExp, name: RegExp])[] = [
  [/^TW$/u, /trung uong|bo chinh tri|ban bi thu|^bct$|^bbt|tong bi thu|\btw\b|bchtw|^dang$/u],
  [/^TU$/u, /tinh uy|thanh uy|dang bo (?:tinh|thanh pho)|\btu\b|tinh dang bo/u],
  [/^(?:HU|QU|ThU)$/u, /huyen uy|quan uy|thi uy|thanh uy|dang bo (?:huyen|quan|thi xa|thanh pho)/u],
  [/^(?:ĐU.*)$/u, /dang uy|dang bo/u],
  [/^CP$/u, /^chinh phu$/u],
  [/^TTg$/u, /thu tuong/u],
  [/^P?CTN$/u, /chu tich nuoc/u],
  [/^UBTVQH/u, /thuong vu quoc hoi|^ubtvqh/u],
  [/^QH\d/u, /^quoc hoi/u],
  [/^(?:UBND|UB|UBHC|CTUBND|CT)\b/u, /uy ban nhan dan|ubnd|uy ban hanh chinh/u],
  [/^HĐND/u, /hoi dong nhan dan|hdnd/u],
  [/^VPCP$/u, /van phong chinh phu|vpcp/u],
  [/^VPTW$/u, /van phong trung uong|vptw/u],
  [/^NHNN/u, /ngan hang nha nuoc|nhnn|thong doc/u],
  [/^(?:TANDTC|TATC)$/u, /toa an nhan dan toi cao|tandtc/u],
  [/^(?:VKSNDTC|VKSTC)$/u, /vien (?:truong vien )?kiem sat nhan dan toi cao|vksndtc/u],
  [/^BCA/u, /cong an/u],
];

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
 * Tells whether the name of an issuer and the body group of a number name one body: by the table above, or because the
 * group is made of the initials of the name ("Sở Thông tin và Truyền thông" writes `STTTT`, often without the S).
 */
export function issuerFitsNumber(issuer: string, number: DocumentNumber): boolean {
  const body = number.bodies[0];
  if (body === undefined) return false;
  const folded = foldText(issuer).replace(/\s+/gu, ' ').trim();
  for (const [group, name] of NAMES_BY_BODY) {
    if (group.test(body)) return name.test(folded);
  }
  const symbol = foldText(body).replace(/[^a-z]/gu, '');
  const words = folded.split(/[^a-z0-9]+/u).filter((word) => word !== 'va' && word !== '');
  return (
    words.some((_, index) => isAcronym(symbol, words.slice(index))) && words.some((word) => !MINOR_WORDS.has(word))
  );
}

/** Tells whether the body group of a number is one whose names are known, and the written name is none of them. */
export function issuerContradictsNumber(issuer: string, { bodies: [body = ''] }: DocumentNumber): boolean {
  const known = NAMES_BY_BODY.find(([group]) => group.test(body));
  return known !== undefined && !known[1].test(foldText(issuer).replace(/\s+/gu, ' ').trim());
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
