import { foldText } from '../../../language/text/fold-text.ts';
import { foldTone } from '../../../language/text/fold-tone.ts';
import { hasAccents, queryWords } from './clean-query.ts';
import { parseNumberQuery } from '../number/number-query.ts';
import { abbreviationVariants } from './spelling-variants.ts';

/** A stretch of text, and whether it is one of the words sought. */
export type Segment = { text: string; isMatch: boolean };

/** Tells whether a word of a text is one of the words sought. */
export type WordTest = (word: string) => boolean;

/**
 * The words to mark for a query: its own, and those its abbreviations stand for. A word typed with accents marks that very
 * word ("số", not "sở"), one typed without marks every word of these letters; `isLenient` ignores all accents.
 */
export function wordsToMark(query: string, isLenient = false): WordTest {
  const texts = [query, ...abbreviationVariants(query)].map((text) => text.replaceAll('"', ' ').replace(/\s+/gu, ' '));
  const words = texts.flatMap(queryWords);
  const exact = new Set(words.filter((word) => hasAccents(word)).map(accentedWord));
  const folded = new Set([
    ...words.filter((word) => isLenient || !hasAccents(word)).map(foldWord),
    ...numberWords(query),
  ]);
  folded.delete('');
  return (word) => folded.has(foldWord(word)) || exact.has(accentedWord(word));
}

function accentedWord(word: string): string {
  return foldTone(word).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A number stands in a text as one word, however it was typed: `33 ct ttg` marks `33/CT-TTg`. */
function numberWords(query: string): string[] {
  const number = parseNumberQuery(query);
  if (number?.ordinal === undefined) return [];
  const { ordinal, types, bodies, year = '' } = number;
  const short = ordinal.replace(/^0+(?=\d)/u, '');
  return [short, `0${short}`].flatMap((figure) =>
    types.map((type) => foldWord(`${figure}${year}${type}${bodies.join('')}`)),
  );
}

/** Cuts a text at its white space into marked and unmarked stretches; joined, they are the text again. */
export function markWords(text: string, isSought: WordTest): Segment[] {
  const segments: Segment[] = [];
  const push = (piece: string, isMatch: boolean): void => {
    const last = segments.at(-1);
    if (piece === '') return;
    if (last?.isMatch === isMatch) last.text += piece;
    else segments.push({ text: piece, isMatch });
  };
  for (const [, before = '', word = '', after = ''] of text.matchAll(PIECE)) {
    push(before, false);
    const isMatch = word !== '' && isSought(word);
    // The space between two words that are both marked is marked too, so that a phrase is one stretch.
    if (
      isMatch &&
      segments.at(-1)?.isMatch === false &&
      /^\s+$/u.test(segments.at(-1)?.text ?? '') &&
      segments.at(-2)?.isMatch
    ) {
      push(segments.pop()?.text ?? '', true);
    }
    push(word, isMatch);
    push(after, false);
  }
  return segments;
}

/** One word as it is compared: folded, with nothing around or inside it but letters and digits. */
export function foldWord(word: string): string {
  return foldText(word).replace(/[^a-z0-9]/gu, '');
}

/** White space and opening marks, the word itself, closing marks. */
const PIECE =
  /(?<before>[^\p{L}\p{N}]*)(?<word>[\p{L}\p{N}\p{M}](?:[^\s]*[\p{L}\p{N}\p{M}])?)?(?<after>[^\s\p{L}\p{N}]*)/gu;
