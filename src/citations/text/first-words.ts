import { matchPhrase } from './match-phrase.ts';

/** Folded phrases by their first word, the longest first: the look-up that keeps reading names fast. */
export type PhrasesByFirstWord = ReadonlyMap<string, readonly string[]>;

/** Sorts folded phrases for look-up. */
export function byFirstWord(phrases: readonly string[]): PhrasesByFirstWord {
  return Map.groupBy(
    [...phrases].sort((a, b) => b.length - a.length),
    firstWord,
  );
}

/** Where the longest phrase that stands at a position ends, or `undefined`. */
export function longestPhrase(phrases: PhrasesByFirstWord, folded: string, at: number): number | undefined {
  for (const phrase of phrases.get(wordAt(folded, at)) ?? []) {
    const end = matchPhrase(folded, at, phrase);
    if (end > 0) return end;
  }
  return undefined;
}

const WORD = /[a-z0-9&]{0,20}/uy;

/** The word that starts at a position of folded text; empty where none does. */
export function wordAt(folded: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(folded)?.[0] ?? '';
}

/** The first word of a folded phrase. */
export function firstWord(phrase: string): string {
  return wordAt(phrase, 0);
}
