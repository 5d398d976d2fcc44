import { wordAt } from './first-words.ts';
import { HEAD_SPELLINGS } from '../../language/bodies/organisations.ts';

const MAX_CONTEXT = 60;

/** Tells whether the head word at a position bears the accents it must: folding loses them, and "bổ sung" is no "bộ". */
export function isSpeltAsHead(text: string, folded: string, at: number): boolean {
  const word = wordAt(folded, at);
  const spellings = HEAD_SPELLINGS[word];
  return !spellings || spellings.includes(foldedEth(text.slice(at, at + word.length).toLowerCase()));
}

/** Composed text with `đ` for the Icelandic and African letters that stand in for it. */
export function foldedEth(word: string): string {
  return word.normalize('NFKC').replace(/[ðɖ]/gu, 'đ');
}

/** Tells whether a capital begins the word at a position, or the passage around it has no capitals at all. */
export function isCapitalised(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[at] ?? '') || !/\p{Lu}/u.test(text.slice(Math.max(0, at - MAX_CONTEXT), at + MAX_CONTEXT));
}
