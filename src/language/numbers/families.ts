const ORDINAL = String.raw`(?<ordinal>\d{1,6}[\p{Lu}a-zđ]?(?:\.\d{1,3})?|)`;

/** One group of a symbol: letters, also with figures, `&` or a dot inside (`BNN&PTNT`, `UB.ĐC`, `VP6`). */
const GROUP = String.raw`[\p{L}\d&.]*\p{L}[\p{L}\d&.]*`;
/** One or more body groups, joined by hyphens. */
const BODIES = `(?<bodies>${GROUP}(?:-${GROUP})*)`;
/** The year inside a number. */
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;

/** Makes the pattern of a whole number, blanks removed, out of the pattern of what follows the ordinal. */
function shape(tail: string): RegExp {
  return new RegExp(`^${ORDINAL}(?<tail>${tail})$`, 'iu');
}

/**
 * Families A and B: administrative documents of the State. Whether the first group is a type or a body (an official
 * letter has no type) is told by the list of types. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I and III.
 */
export const ADMINISTRATIVE = [
  // 33/CT-TTg · 62/KH-STTTT · 261/SNV-XDCQ
  shape(`/(?<type>${GROUP})-${BODIES}`),
];

/**
 * Family D: the National Assembly and its Standing Committee; the term follows the body, the type is not in the symbol.
 * `NQ-` before the Assembly is a slip, before the Committee it is not. Source: Luật 80/2015/QH13, Điều 10.
 */
export const ASSEMBLY = [
  // 61/2020/QH14 · 72/2025/UBTVQH15 · 06/2003/PL-UBTVQH11
  shape(`/${YEAR}/(?:(?<type>NQ|L|PL)-)?(?<bodies>(?:UBTV)?QH\\d{1,2})`),
];

/** Numbers of before the norms of 1996, and numbers written with separators that no norm knows. */
export const LEGACY = [
  // 327/TTg · 24-CP · 15-HĐBT
  shape(`[/-]${BODIES}`),
  // 1154/QĐ/UB · 286-TB-VPCP · 12/2009/QĐ/UB
  shape(`(?:/${YEAR})?[/-](?<type>${GROUP})[/-]${BODIES}`),
  // 02/2010/BTC · 17/2016/BLĐTBXH · 05/2001/TCHQ
  shape(`/${YEAR}/${BODIES}`),
  // 26-2019-NĐ-CP · 04/TTLB/BTC/BNV · 12-TT-BTC-TCT
  shape(`(?:[/-](?:${GROUP}|\\d{4})){2,5}`),
];

/** Family C: legal normative documents, which carry their year. Source: Luật 80/2015/QH13, Điều 10. */
export const NORMATIVE = [
  // 30/2020/NĐ-CP · 58/2005/TTLT-BNV-VPCP · 66.3/2026/NQ-CP
  shape(`/${YEAR}/(?<type>${GROUP})-${BODIES}`),
  // 58/2005/TTLT/BNV-VPCP · 02/2008/QĐ/BTC · 12/2004/TT/BNV
  shape(`/${YEAR}/(?<type>TTLT|TTLN|TTLB|NQLT|QĐ|TT|NQ|CT|NĐ)/${BODIES}`),
];

/** Family E: documents of the Party; hyphen first, slash second. Source: Hướng dẫn 36-HD/VPTW. */
export const PARTY = [
  // 110-NQ/TU · 05-QC/BTCTU-BDVTU · 15-CV/VPTW/nb
  shape(`-(?<type>${GROUP})/${BODIES}(?:/(?<mark>${GROUP}))?`),
];
