import type { CleanText } from '../text/clean-text.ts';
import { byFirstWord, longestPhrase, wordAt } from '../text/first-words.ts';
import { skipBlanks } from '../text/match-phrase.ts';
import { isNameStop } from '../text/open-name.ts';
import { ORGANISATIONS, PLACE_LEVELS, PROVINCES } from '../../language/bodies/organisations.ts';
import { isCapitalised } from '../text/spelling.ts';

const provincesByFirstWord = byFirstWord(PROVINCES);
const levelsByFirstWord = byFirstWord(PLACE_LEVELS);
const bodiesByFirstWord = byFirstWord(
  Object.entries(ORGANISATIONS).flatMap(([tail, words]) => (tail === 'none' ? [] : words)),
);

/** Reads a place: "tỉnh Bắc Giang", "Bắc Giang", "huyện Yên Thế", "tỉnh"; answers where it ends, or `undefined`. */
export function placeAt(clean: CleanText, at: number): number | undefined {
  const { folded } = clean;
  const level = isSpeltAsLevel(clean, at) ? longestPhrase(levelsByFirstWord, folded, at) : undefined;
  if (level === undefined) return longestPhrase(provincesByFirstWord, folded, at);
  const next = skipBlanks(folded, level);
  return (
    longestPhrase(provincesByFirstWord, folded, next) ??
    capitalisedRun(clean, next) ??
    smallPlace(clean, at, next) ??
    level
  );
}

/** "quận", not "quân"; "xã", not "xa"; "phường", not "phương". */
const LEVEL_SPELLINGS: Readonly<Record<string, string>> = { quan: 'quận', xa: 'xã', phuong: 'phường' };

function isSpeltAsLevel({ text, folded }: CleanText, at: number): boolean {
  const word = wordAt(folded, at);
  return (
    LEVEL_SPELLINGS[word] === undefined || text.slice(at, at + word.length).toLowerCase() === LEVEL_SPELLINGS[word]
  );
}

// "huyện phú giáo": a place in a text without capitals
const SMALL_LEVEL = /(?:thi xa|huyen|quan|phuong|xa|thi tran|thanh pho) /uy;
const USUAL_PLACE_WORDS = 2;
const MAX_SMALL_PLACE_WORDS = 3;
/** Words that begin no second syllable of a place ("phú giáo" is one, though "giao" is a verb elsewhere). */
const NO_PLACE_WORDS = new Set([
  've',
  'cua',
  'ngay',
  'tai',
  'theo',
  'va',
  'da',
  'duoc',
  'quy',
  'ban',
  'tinh',
  'doi',
  'de',
  'phe',
  'sua',
  'cho',
  'thuc',
  'trien',
  'den',
  'trong',
  'voi',
  'cong',
]);

function smallPlace(clean: CleanText, level: number, at: number): number | undefined {
  SMALL_LEVEL.lastIndex = level;
  if (!SMALL_LEVEL.test(clean.folded) || !isCapitalised(clean.text, at)) return undefined;
  const ends: number[] = [];
  let position = at;
  while (ends.length <= MAX_SMALL_PLACE_WORDS) {
    const word = wordAt(clean.folded, position);
    const isEnd = ends.length < USUAL_PLACE_WORDS ? NO_PLACE_WORDS.has(word) : isNameStop(clean, position, word);
    if (word === '' || /\d/u.test(word) || isEnd) break;
    ends.push(position + word.length);
    position = skipBlanks(clean.folded, position + word.length);
  }
  return ends.length > MAX_SMALL_PLACE_WORDS ? ends[USUAL_PLACE_WORDS - 1] : ends.at(-1);
}

const MAX_PLACE_WORDS = 4;

/** Reads up to four words with a capital and small letters, as names of places are written; none that begins a body. */
export function capitalisedRun({ text, folded }: CleanText, at: number): number | undefined {
  let end: number | undefined;
  let position = at;
  for (let words = 0; words < MAX_PLACE_WORDS; words++) {
    const word = wordAt(folded, position);
    if (word === '' || !/^\p{Lu}\p{Ll}/u.test(text.slice(position, position + 2))) break;
    if (words > 0 && longestPhrase(bodiesByFirstWord, folded, position) !== undefined) break;
    end = position + word.length;
    position = skipBlanks(folded, end);
    if (position === end) break;
  }
  return end;
}
