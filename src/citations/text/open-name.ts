import { foldText } from '../../language/text/fold-text.ts';
import { foldTone } from '../../language/text/fold-tone.ts';
import type { CleanText } from './clean-text.ts';
import { firstWord, wordAt } from './first-words.ts';
import { matchPhrase, skipBlanks } from './match-phrase.ts';
import { NAME_STOPS } from '../../language/bodies/organisations.ts';
import { foldedEth } from './spelling.ts';

const stopsByFirstWord = Map.groupBy(
  NAME_STOPS.map((written) => ({ written: foldTone(written), folded: foldText(written) })),
  ({ folded }) => firstWord(folded),
);

const MAX_OPEN_WORDS = 14;

/** Reads the words of a name that no list knows, up to punctuation or to a word that cannot stand in it; at least one. */
export function openName(clean: CleanText, at: number): number | undefined {
  const { folded } = clean;
  let end: number | undefined;
  let position = skipBlanks(folded, at);
  if (position === at) return undefined;
  for (let words = 0; words < MAX_OPEN_WORDS; words++) {
    const word = wordAt(folded, position);
    if (word === '' || isNameStop(clean, position, word)) break;
    if (word !== 'va' && !(word === '-')) end = position + word.length;
    position = nextNameWord(clean, position + word.length);
    if (position < 0) break;
  }
  return end;
}

/** Steps over a blank, or over a comma or hyphen inside a name ("Phòng, chống", "Lao động - Thương binh"). */
function nextNameWord({ folded }: CleanText, from: number): number {
  const position = skipBlanks(folded, from);
  if (
    folded[position] === '-' ||
    (folded[position] === ',' && /^, {0,2}chong\b/u.test(folded.slice(position, position + 9)))
  ) {
    return skipBlanks(folded, position + 1);
  }
  return position > from ? position : -1;
}

/** Tells whether a word ends a name. Accents count, "năm" is no part of "Việt Nam"; so does case, for a stop is a common word. */
export function isNameStop({ text, folded }: CleanText, at: number, word: string): boolean {
  if (word === 'so') return /^so:? {1,3}\d/u.test(folded.slice(at, at + 8));
  if (isCapitalisedWord(text, at)) return false;
  return (stopsByFirstWord.get(word) ?? []).some((stop) => {
    const end = matchPhrase(folded, at, stop.folded);
    if (end < 0) return false;
    const written = foldTone(foldedEth(text.slice(at, end).replace(/\s+/gu, ' ')));
    return written === stop.written || written === stop.folded;
  });
}

/** "Chuyển", "Giao": a capital and small letters; a word all in capitals may be a common word in a heading. */
function isCapitalisedWord(text: string, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2));
}
