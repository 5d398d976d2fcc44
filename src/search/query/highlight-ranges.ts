import { queryWords } from './clean-query.ts';
import { wordsToMark } from './mark-words.ts';

/** A stretch of a text, in UTF-16 units. */
export type TextRange = { start: number; end: number };

/**
 * Finds in a text what a query sought, whatever the accents: runs of two and more of its words. Where there is no such
 * run, the single words count; `allowSingle` says whether they may, which the caller knows once it has seen all texts.
 */
export function highlightRanges(text: string, query: string, allowSingle: boolean): TextRange[] {
  const isSought = wordsToMark(query, true);
  const isSingle = queryWords(query).length === 1;
  const runs: { range: TextRange; words: number }[] = [];
  let last: { range: TextRange; words: number } | undefined;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}](?:\S*[\p{L}\p{N}\p{M}])?/gu)) {
    if (!isSought(match[0])) {
      last = undefined;
      continue;
    }
    const end = match.index + match[0].length;
    if (last) {
      last.range.end = end;
      last.words += 1;
    } else {
      last = { range: { start: match.index, end }, words: 1 };
      runs.push(last);
    }
  }
  // A number or a lone long word says enough by itself.
  const isTelling = ({ range, words }: { range: TextRange; words: number }): boolean =>
    words > 1 || isSingle || /\d.*\p{L}/u.test(text.slice(range.start, range.end));
  return runs.filter((run) => allowSingle || isTelling(run)).map(({ range }) => range);
}
