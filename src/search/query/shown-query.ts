import { shortenWords } from '../../locale/shorten-words.ts';

const WORDS = 8;
/** Eight long words of Vietnamese; only a "word" that is none, such as an address, is longer. */
const CHARACTERS = 80;

/** A query as it is repeated to the reader, who knows it: its beginning is enough, and never fills the window. */
export function shownQuery(query: string): string {
  const short = shortenWords(query, WORDS);
  const letters = [...short];
  return letters.length > CHARACTERS ? `${letters.slice(0, CHARACTERS).join('')}…` : short;
}
