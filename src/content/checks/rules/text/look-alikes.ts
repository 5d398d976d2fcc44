import { oncePer } from '../../../once-per.ts';
import { COMMON_WORDS } from '../../../read/encodings/common-words.ts';
import { fromOldFont, type OldFont, toOldFont } from '../../../read/encodings/old-fonts.ts';
import type { SourceRange, SourceText } from '../../../read/source-text.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { codePoint, UNUSUAL } from './characters.ts';

type LookAlikeProblem = 'chu-gia-trong-so' | 'chu-gia' | 'chu-phong-cu';

/**
 * Letters and figures of other scripts that look like ours: typed on another keyboard, copied from a PDF, or put there to
 * deceive. In a number or in frontmatter a document's identity hangs on them, and no search finds them. A word that is
 * wholly of another script is somebody's name. Besides, text of the old fonts TCVN3 and VNI, whose letters Unicode shows
 * as other signs.
 */
export const lookAlikes = defineRule<LookAlikeProblem>({
  problems: {
    'chu-gia-trong-so': {
      severity: 'LỖI',
      title: 'Chữ giống chữ ta',
      wrong: '“{chu}” có ký tự của bộ chữ khác, chỉ trông giống: {ky-tu}.',
      repair: 'gõ lại bằng bàn phím tiếng Việt:  {sua}',
    },
    'chu-gia': {
      severity: 'CẦN XEM',
      title: 'Chữ giống chữ ta',
      wrong: '“{chu}” có ký tự của bộ chữ khác, chỉ trông giống: {ky-tu}{them}.',
      repair: 'gõ lại bằng bàn phím tiếng Việt:  {sua}',
    },
    'chu-phong-cu': {
      severity: 'LỖI',
      title: 'Chữ của phông cũ',
      wrong: '“{chu}” là chữ gõ bằng phông cũ ({phong}), người đọc thấy thành ký tự lạ{them}.',
      repair: 'chuyển đoạn này sang Unicode, ví dụ bằng công cụ chuyển mã của UniKey; chữ này là  {sua}',
    },
  },
  find: ({ files }) =>
    files
      .filter(({ faults }) => !faults.some(({ type }) => type === 'encoding'))
      .flatMap(({ source, tree }) => {
        const { numbers, words, oldFonts } = oddWords(source);
        const frontmatterEnd = tree ? endOfFrontmatter(source) : 0;
        const identity = [...numbers, ...words.filter(({ range }) => range.start < frontmatterEnd)];
        const others = words.filter(({ range }) => range.start >= frontmatterEnd);
        return [
          ...identity.map((word) => finding('chu-gia-trong-so', source, word, '')),
          ...firstOf('chu-gia', source, others),
          ...firstOf('chu-phong-cu', source, oldFonts),
        ];
      }),
});

/** A word with what it should be, the signs that are not ours, and the font that it was typed for. */
type OddWord = { range: SourceRange; right: string; signs: string; font?: string };

// Letters of Cyrillic and Greek that cannot be told from Latin ones by the eye, and the Latin ones.
const FOREIGN = 'АВЕКМНОРСТХУаеорсухіјѕԁһԛԝЅІЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const OURS = 'ABEKMHOPCTXYaeopcyxijsdhqwSIJABEZHIKMNOPTYXo';

const OUR_LETTER = new Map([...FOREIGN].map((letter, index) => [letter, OURS[index] ?? letter]));

// Wide letters and figures of East Asian keyboards, mathematical letters, and the figures of other scripts.
const COMPATIBLE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]|(?![0-9])\p{Nd}/gu;

const ODD = new RegExp(`[${FOREIGN}]|${COMPATIBLE.source}`, 'u');

// What stands between blanks: letters, figures, and the signs that join the parts of a number.
const WORD = /[\p{L}\p{M}\p{N}]+(?:[/.\-–][\p{L}\p{M}\p{N}]+)*/gu;

/** Every word of a text in which something only looks like ours; once for each text. */
const oddWords = oncePer((source: SourceText): { numbers: OddWord[]; words: OddWord[]; oldFonts: OddWord[] } => {
  const odd =
    UNUSUAL.test(source.text) && ODD.test(source.text)
      ? [...source.text.matchAll(WORD)].flatMap(({ 0: word, index }) => oddWord(word, index, source.text) ?? [])
      : [];
  const isNumber = ({ right }: OddWord): boolean => /\d.*[/-].*\p{L}|\p{L}.*[/-].*\d/u.test(right);
  return {
    numbers: odd.filter(isNumber),
    words: odd.filter((word) => !isNumber(word)),
    oldFonts: (['tcvn3', 'vni'] as const).flatMap((font) => oldFontWords(source.text, font)),
  };
});

function oddWord(word: string, start: number, text: string): OddWord | undefined {
  if (!ODD.test(word)) return undefined;
  const signs = [...word].filter((letter) => ODD.test(letter));
  const right = [...word].map((letter) => OUR_LETTER.get(letter) ?? plainForm(letter)).join('');
  const range = { start, end: start + word.length };
  const isOfOurs = /\p{sc=Latn}|[0-9]/u.test(right) && isMixed(word, right, text, range);
  return isOfOurs ? { range, right, signs: [...new Set(signs)].map(nameOf).join(', ') } : undefined;
}

/** Whether a word is ours with strangers in it, and not one of another language: nothing is left that is not Latin. */
function isMixed(word: string, right: string, text: string, { start, end }: SourceRange): boolean {
  if (/(?!\p{sc=Latn}|[0-9]|[/.\-–]|\p{M}|\p{sc=Common})./u.test(right)) return false;
  if (/\p{sc=Latn}|[0-9]/u.test(word) || /[\uff10-\uff5a\u{1d400}-\u{1d7ff}]/u.test(word)) return true;
  // All of it is of another script; so may be the words beside it, or a heading of one word: АО, ΟΗΕ.
  const around = text.slice(Math.max(start - NEAR, 0), start) + text.slice(end, end + NEAR);
  return /^\p{Nd}+$/u.test(word) && !/(?!\p{sc=Latn})\p{L}/u.test(around);
}

const NEAR = 30;

/** The figure or letter that a compatible form stands for; of another script's figures, the value by their place among ten. */
function plainForm(letter: string): string {
  if (!new RegExp(COMPATIBLE.source, 'u').test(letter)) return letter;
  const folded = letter.normalize('NFKC');
  if (/^[0-9a-z]$/iu.test(folded) || !/^\p{Nd}$/u.test(folded)) return folded;
  let zero = folded.codePointAt(0) ?? 0;
  const point = zero;
  while (point - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(point - zero);
}

function nameOf(letter: string): string {
  const script = /\p{sc=Cyrl}/u.test(letter) ? 'chữ Nga' : /\p{sc=Greek}/u.test(letter) ? 'chữ Hy Lạp' : 'ký tự lạ';
  return `${letter} (${script}, ${codePoint(letter)})`;
}

/** The common words as an old font shows them, where that is no word of Unicode: with a sign that is no letter of ours. */
const OLD_WORDS: Readonly<Record<OldFont, RegExp>> = { tcvn3: wordsOf('tcvn3'), vni: wordsOf('vni') };

function wordsOf(font: OldFont): RegExp {
  const shown = COMMON_WORDS.map((word) => toOldFont(word, font)).filter((word, index) =>
    font === 'vni'
      ? /[øûïåäêëöñæîü]/u.test(word.slice(1)) && word !== COMMON_WORDS[index]
      : /[^\p{L}]|[×÷]/u.test(word),
  );
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${shown.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
}

/** Signs of which each of these words has one, and hardly a text of Unicode any: a set is sought much faster than words. */
const OLD_SIGNS: Readonly<Record<OldFont, RegExp>> = { tcvn3: /[\u00a1-\u00bf×÷]/u, vni: /[ûøïåäëöñæîü]|aê/iu };

function oldFontWords(text: string, font: OldFont): OddWord[] {
  if (!OLD_SIGNS[font].test(text)) return [];
  return [...text.matchAll(OLD_WORDS[font])].map(({ 0: word, index }) => ({
    range: { start: index, end: index + word.length },
    right: fromOldFont(word, font),
    signs: '',
    font: font === 'tcvn3' ? 'TCVN3, tức ABC' : 'VNI',
  }));
}

function firstOf<Id extends LookAlikeProblem>(
  id: Id,
  source: SourceText,
  words: readonly OddWord[] | undefined,
): Finding<Id>[] {
  const [first, ...others] = words ?? [];
  if (!first) return [];
  return [finding(id, source, first, others.length === 0 ? '' : `, và ${others.length} chỗ nữa trong tệp`)];
}

function finding<Id extends LookAlikeProblem>(
  id: Id,
  source: SourceText,
  { range, right, signs, font = '' }: OddWord,
  more: string,
): Finding<Id> {
  const chu = source.text.slice(range.start, range.end);
  return { id, source, range, values: { chu, sua: right, 'ky-tu': signs, phong: font, them: more } };
}

/** Where frontmatter ends; of a file that is all YAML, its end. */
function endOfFrontmatter({ text, path }: SourceText): number {
  return path.endsWith('.mdx') ? Math.max(text.indexOf('\n---', 3), 0) : text.length;
}
