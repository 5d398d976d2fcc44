/**
 * Writes text for the index: composed (NFC), with `đ` as `ḏ` (d with line below).
 *
 * Pagefind folds accents by Unicode decomposition, and `đ` has none: "dang" would never find "đảng". `ḏ` decomposes, does
 * not occur in Vietnamese, and keeps "đ" apart from "d" where accents count. What is shown goes through `decodeText`.
 */
export function encodeText(text: string): string {
  return text.normalize('NFC').replace(/[đðɖ]/gu, 'ḏ').replace(/[ĐÐƉ]/gu, 'Ḏ');
}

/** Turns text that came out of the index back into Vietnamese. */
export function decodeText(text: string): string {
  return text.replaceAll('ḏ', 'đ').replaceAll('Ḏ', 'Đ');
}
