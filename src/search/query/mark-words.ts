import { foldText } from '../../documents/fold-text.ts';
import { queryWords } from './clean-query.ts';
import { parseNumberQuery } from './number-query.ts';
import { abbreviationVariants } from './spelling-variants.ts';

/** A stretch of text, and whether it is one of the words sought. */
export type Segment = { text: string; isMatch: boolean };

/** The folded words that are marked for a query: its own, and those its abbreviations stand for. */
export function wordsToMark(query: string): ReadonlySet<string> {
  const texts = [query, ...abbreviationVariants(query)];
  const words = texts.flatMap((text) => queryWords(text.replaceAll('"', ' ').replace(/\s+/gu, ' '))).map(foldWord);
  return new Set([...words, ...numberWords(query)].filter((word) => word !== ''));
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
export function markWords(text: string, marked: ReadonlySet<string>): Segment[] {
  const segments: Segment[] = [];
  const push = (piece: string, isMatch: boolean): void => {
    const last = segments.at(-1);
    if (piece === '') return;
    if (last?.isMatch === isMatch) last.text += piece;
    else segments.push({ text: piece, isMatch });
  };
  for (const [, before = '', word = '', after = ''] of text.matchAll(PIECE)) {
    push(before, false);
    const isMatch = word !== '' && marked.has(foldWord(word));
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
