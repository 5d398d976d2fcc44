const ORDINAL = String.raw`(?<ordinal>\d{1,6}[\p{Lu}a-zđ]?(?:\.\d{1,3})?|)`;

/** One group of a symbol: letters, also with figures, `&` or a dot inside (`BNN&PTNT`, `UB.ĐC`, `VP6`). */
export const GROUP = String.raw`[\p{L}\d&.]*\p{L}[\p{L}\d&.]*`;
/** One or more body groups, joined by hyphens. */
export const BODIES = `(?<bodies>${GROUP}(?:-${GROUP})*)`;
/** The year inside a number. */
export const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;

/** Makes the pattern of a whole number, blanks removed, out of the pattern of what follows the ordinal. */
export function shape(tail: string): RegExp {
  return new RegExp(`^${ORDINAL}(?<tail>${tail})$`, 'iu');
}
