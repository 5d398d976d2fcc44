import { foldText } from '../../language/text/fold-text.ts';
import { slugOf } from '../../language/text/slug-of.ts';

/**
 * The known value that a written one most likely means, or nothing where none is near: at most a third of its letters
 * differ (insertions, deletions, replacements), case and accents aside. The first of equals wins.
 */
export function nearestOf(written: string, known: Iterable<string>): string | undefined {
  const folded = foldText(written);
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(folded, foldText(candidate), limit);
    if (distance < limit) {
      best = candidate;
      limit = distance;
    }
    if (limit === 0) break;
  }
  return best;
}

/** Levenshtein distance, or `limit` where it is no less; what both begin and end with is set aside first, for speed. */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let tail = 0;
  while (tail < Math.min(left.length, right.length) - start && left.at(-1 - tail) === right.at(-1 - tail)) tail += 1;
  const a = left.slice(start, left.length - tail);
  const b = right.slice(start, right.length - tail);
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) >= limit) return limit;
    row = next;
  }
  return Math.min(row[b.length] ?? limit, limit);
}

/** “Write this instead”: the nearest known value where one is near, else the list, else what to do without one. */
export function suggestValue(written: string, known: readonly string[], otherwise: string): string {
  const nearest = nearestOf(written, known);
  if (nearest !== undefined) return `có lẽ là  ${nearest}`;
  return known.length > 0 && known.length <= LISTED_AT_MOST ? `dùng một trong: ${known.join(', ')}` : otherwise;
}

const LISTED_AT_MOST = 14;

/** The known id that is the same but for a slip, or the only one that begins with what was written. */
export function suggestId(written: string, known: readonly string[], otherwise: string): string {
  const near = known.filter((id) => isNearName(written, id));
  const fitting = near.length > 0 ? near : known.filter((id) => written !== '' && id.startsWith(`${slugOf(written)}-`));
  const [only, ...others] = fitting;
  return only !== undefined && others.length === 0 ? `có lẽ là  ${only}` : otherwise;
}

/**
 * Whether a name is another but for a slip of writing: signs and doubled letters (`62-kh-sttt` for `62-kh-stttt`), or in a
 * name of several words one letter of one word, or one word left out. Never a figure, and never a letter of a symbol, for
 * these make another number.
 */
export function isNearName(written: string, known: string): boolean {
  if (written === '') return false;
  if (writingOf(written) === writingOf(known)) return true;
  const [words, others] = [written.split('-'), known.split('-')];
  if (Math.min(words.length, others.length) < WORDS_OF_A_NAME || /^\d/u.test(known)) return false;
  if (words.length !== others.length) return isOneWordLess(words, others) || isOneWordLess(others, words);
  const differing = words.flatMap((word, index) => (word === others[index] ? [] : [[word, others[index] ?? '']]));
  const [[word = '', other = ''] = []] = differing;
  return differing.length === 1 && isOneLetterOff(word, other);
}

const WORDS_OF_A_NAME = 4;

/** Roman numbers double their letters, and mean it. */
function writingOf(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]/gu, '')
    .replace(/([abd-hj-uwyz])\1+/gu, '$1');
}

/** Not the first letter, which tells Thanh Hóa from Khánh Hòa. */
function isOneLetterOff(a: string, b: string): boolean {
  return a[0] === b[0] && [a, b].every((word) => /^[a-z]{3,}$/u.test(word)) && editDistance(a, b, 2) < 2;
}

/** A word of letters, not of figures. */
function isOneWordLess(few: readonly string[], many: readonly string[]): boolean {
  if (many.length !== few.length + 1) return false;
  const at = few.findIndex((word, index) => word !== many[index]);
  const left = many.toSpliced(at < 0 ? few.length : at, 1);
  return /^[a-z]+$/u.test(many[at < 0 ? few.length : at] ?? '') && left.every((word, index) => word === few[index]);
}
