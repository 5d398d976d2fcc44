import { shortenWords } from '../../../language/text/format-figure.ts';

/** Longer than any sentence that somebody remembers; what is longer is cut. */
const MAX_WORDS = 24;

/**
 * A query as the search takes it: composed, straight quotes, single spaces. `isPhrase` says that its writer put the
 * whole of it in quotes; `text` is then without them.
 */
export type CleanQuery = { text: string; isPhrase: boolean };

export function cleanQuery(typed: string): CleanQuery {
  const straight = typed
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[“”„‟«»＂]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
  const phrase = /^"(?<inside>[^"]+)"$/u.exec(straight)?.groups?.['inside'];
  const words = (phrase ?? straight).replaceAll('"', ' ').split(' ').filter(Boolean);
  return { text: words.slice(0, MAX_WORDS).join(' '), isPhrase: phrase !== undefined };
}

/** The words of a query without the punctuation around them; what is nothing but punctuation is no word. */
export function queryWords(text: string): string[] {
  return text
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

/** Tells whether a text carries any Vietnamese accent, `đ` among them. */
export function hasAccents(text: string): boolean {
  return /[đĐ\u0300-\u036f]/u.test(text.normalize('NFD'));
}

const WORDS = 8;
/** Eight long words of Vietnamese; only a "word" that is none, such as an address, is longer. */
const CHARACTERS = 80;

/** A query as it is repeated to the reader, who knows it: its beginning is enough, and never fills the window. */
export function shownQuery(query: string): string {
  const short = shortenWords(query, WORDS);
  const letters = [...short];
  return letters.length > CHARACTERS ? `${letters.slice(0, CHARACTERS).join('')}…` : short;
}
