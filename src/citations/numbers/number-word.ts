import type { CleanText } from '../text/clean-text.ts';
import { matchPhraseBefore, skipBlanksBefore } from '../text/match-phrase.ts';

/**
 * The word "số" before a number: `start` is where it starts, or the number where there is none. `isHeader` marks the
 * capital "Số:" with which a document states its own number.
 */
export type NumberWord = { start: number; isWritten: boolean; isHeader: boolean };

/** "số" and its misreadings (sồ, so, sô, sỏ, sẻ), folded. */
const WORDS = ['so', 'se', 'sq'];

/** Reads "số", "số:" or a misreading of it that ends at a number; markup between the two is stepped over. */
export function numberWordBefore({ text, folded }: CleanText, numberStart: number): NumberWord {
  let end = skipBlanksBefore(folded, numberStart);
  while (/[[*_“"]/u.test(folded[end - 1] ?? '') && numberStart - end < 6) end = skipBlanksBefore(folded, end - 1);
  const hasColon = folded[end - 1] === ':' || folded[end - 1] === '.';
  if (hasColon) end = skipBlanksBefore(folded, end - 1);
  const start = WORDS.map((word) => matchPhraseBefore(folded, end, word)).find((found) => found >= 0);
  if (start === undefined) return { start: numberStart, isWritten: false, isHeader: false };
  const isCapital = text[start] === 'S' && text[start + 1] !== text[start + 1]?.toUpperCase();
  return { start, isWritten: true, isHeader: isCapital || hasColon };
}
