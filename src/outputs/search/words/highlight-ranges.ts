import { wordsToMark } from './mark-words.ts';

/** A stretch of a text, in UTF-16 units. */
export type TextRange = { start: number; end: number };

/**
 * Finds in a text what a query sought, whatever the accents: runs of at least `least` of its words. A number counts as
 * a run by itself. The caller starts with all words of the query and is content with fewer where there is no such run.
 */
export function highlightRanges(text: string, query: string, least: number): TextRange[] {
  const isSought = wordsToMark(query, true);
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
  const isNumber = ({ start, end }: TextRange): boolean => /\d.*\p{L}/u.test(text.slice(start, end));
  return runs.filter(({ range, words }) => words >= least || isNumber(range)).map(({ range }) => range);
}
