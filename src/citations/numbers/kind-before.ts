import { foldText } from '../../language/text/fold-text.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../language/kinds/kinds.ts';
import { matchPhraseBefore, skipBlanksBefore } from '../text/match-phrase.ts';
import type { CleanText } from '../text/clean-text.ts';
import { isCapitalised } from '../text/spelling.ts';

/**
 * The kind word before a number. `kind` is absent for "văn bản", whose kind only the symbol can tell; `isSoft` marks an
 * abbreviation or a kind word that the symbol may overrule.
 */
export type KindBefore = { start: number; kind?: DocumentKind; isSoft: boolean };

type Phrase = { words: string; kind?: DocumentKind; isAbbreviation: boolean };

/** Words that stand for a kind that only the symbol can tell. */
const KINDLESS = ['van ban', 'van ban phap luat', 'van ban chi dao', 'van ban chap thuan', 'van ban khan'];

const phrases: readonly Phrase[] = [
  ...KINDLESS.map((words) => ({ words, isAbbreviation: false })),
  ...DOCUMENT_KINDS.flatMap(({ name, extended, abbreviations }) => [
    ...[name, ...extended].map((written) => ({ words: foldText(written), kind: name, isAbbreviation: false })),
    ...abbreviations.map((written) => ({ words: foldText(written), kind: name, isAbbreviation: true })),
  ]),
].sort((a, b) => b.words.length - a.words.length);

const phrasesByLastWord = Map.groupBy(phrases, ({ words }) => words.slice(words.lastIndexOf(' ') + 1));

/** Reads the kind word that ends at `end`, the longest that fits; blanks and a colon may stand between. */
export function kindBefore({ text, folded }: CleanText, end: number): KindBefore | undefined {
  const afterWord = skipBlanksBefore(folded, end);
  const wordEnd = folded[afterWord - 1] === ':' ? skipBlanksBefore(folded, afterWord - 1) : afterWord;
  let wordStart = wordEnd;
  while (isLetter(folded.charCodeAt(wordStart - 1)) && wordEnd - wordStart < MAX_WORD) wordStart--;
  for (const { words, kind, isAbbreviation } of phrasesByLastWord.get(folded.slice(wordStart, wordEnd)) ?? []) {
    const start = matchPhraseBefore(folded, wordEnd, words);
    if (start < 0) continue;
    if (isAbbreviation && !isCapitalised(text, start)) continue;
    return { start, isSoft: isAbbreviation || kind === undefined, ...(kind === undefined ? {} : { kind }) };
  }
  return undefined;
}

const MAX_WORD = 8;

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
