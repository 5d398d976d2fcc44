import { oncePer } from '../../../once-per.ts';
import type { SourceRange, SourceText } from '../../../read/source-text.ts';
import type { Corpus } from '../../corpus.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { garbledWords } from './lost-letters.ts';

/**
 * Letters that look right and are not: decomposed marks, Ð (U+00D0), invisible characters. The text stays as it is,
 * because it is the author's. What belongs in no text at all is refused: control characters, and line breaks that the
 * readers of a file count differently. Told once a file for each sort, at the first place.
 */
export const characters = defineRule({
  problems: {
    'ky-tu-dieu-khien': {
      severity: 'LỖI',
      title: 'Ký tự điều khiển',
      wrong: 'Ở đây có ký tự điều khiển ({ma}), không phải là chữ{them}.',
      repair: 'xoá ký tự này (nó hiện thành dấu chấm ở dòng trên); nó thường lẫn vào khi chép từ Word hoặc tệp PDF.',
    },
    'xuong-dong-la': {
      severity: 'LỖI',
      title: 'Dấu xuống dòng lạ',
      wrong: 'Ở đây có dấu xuống dòng kiểu cũ (U+000D đứng một mình){them}.',
      repair: 'đặt trình soạn thảo lưu dấu xuống dòng kiểu LF hoặc CRLF, rồi lưu lại tệp.',
    },
    'dau-roi': {
      severity: 'CẦN XEM',
      title: 'Dấu tiếng Việt rời',
      wrong: 'Chữ “{chu}” có dấu viết rời khỏi chữ cái (Unicode tổ hợp){them}.',
      repair: 'gõ lại bằng bộ gõ đặt ở chế độ “Unicode dựng sẵn”.',
    },
    'chu-d-la': {
      severity: 'CẦN XEM',
      title: 'Chữ Đ lạ',
      wrong: 'Chữ “{chu}” dùng ký tự {ma} trông giống Đ nhưng là chữ của tiếng khác{them}.',
      repair: 'gõ lại chữ Đ tiếng Việt:  {sua}',
    },
    'ky-tu-an': {
      severity: 'CẦN XEM',
      title: 'Ký tự ẩn',
      wrong: 'Ở đây có ký tự không nhìn thấy ({ma}){them}.',
      repair: 'xoá ký tự này, nó thường lẫn vào khi chép từ Word hoặc trang mạng.',
    },
  },
  find: ({ files }) => readableTexts(files).flatMap(oddCharacters),
});

/** Once for each text, which the development server keeps where a file did not change. */
const oddCharacters = oncePer(
  (source: SourceText): Finding<'ky-tu-dieu-khien' | 'xuong-dong-la' | 'dau-roi' | 'chu-d-la' | 'ky-tu-an'>[] =>
    !UNUSUAL.test(source.text) || !ODD.test(source.text)
      ? []
      : [
          ...tell('ky-tu-dieu-khien', source, outsideGarbled(CONTROL, source), (_, letter) => ({
            ma: codePoint(letter),
          })),
          ...tell('xuong-dong-la', source, [...source.text.matchAll(LONE_RETURN)].map(rangeOf), () => ({})),
          ...tell('dau-roi', source, decomposedLetters(source.text), () => ({})),
          ...tell('chu-d-la', source, [...source.text.matchAll(FOREIGN_D)].map(rangeOf), (word, letter) => ({
            ma: codePoint(letter),
            sua: word.replace(/[\u00d0\u0189]/gu, 'Đ').replace(/[\u00f0\u0256]/gu, 'đ'),
          })),
          ...tell('ky-tu-an', source, outsideGarbled(INVISIBLE, source), (_, letter) => ({
            ma: codePoint(letter),
          })),
        ],
);

/** The places of odd signs, but for what is left of the bytes of a letter. */
function outsideGarbled(signs: RegExp, source: SourceText): SourceRange[] {
  const garbled = garbledWords(source);
  const isIn = (at: number): boolean => garbled.some(({ start, end }) => start <= at && at < end);
  return [...source.text.matchAll(signs)].map(rangeOf).filter(({ start }) => !isIn(start));
}

// NUL, vertical tab, form feed, escape, delete, the C1 controls; tab and line breaks are text
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;
// the line break of old Macintosh files; that of Windows is a plain one by now
const LONE_RETURN = /\r/gu;
// Ð ð (Icelandic), Ɖ ɖ (African languages)
const FOREIGN_D = /[\u00d0\u00f0\u0189\u0256]/gu;
// soft hyphen, zero-width spaces and joiners, direction marks and overrides, byte order mark inside the text
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/**
 * Anything but the letters and signs of most texts: what no rule of odd characters looks for is not in it. One set of
 * characters is sought five times as fast as the choice of several sorts, and as the marks and figures of all scripts.
 */
export const UNUSUAL =
  /[^\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u0255\u0257-\u02ff\u1ea0-\u1eff\u2010-\u2027\u2030-\u205f]/;

/** Any of them, or a combining mark: most texts have none, and one look is enough for them. */
const ODD = new RegExp(
  [...[CONTROL, LONE_RETURN, FOREIGN_D, INVISIBLE].map(({ source }) => source), '\\p{M}'].join('|'),
  'u',
);

/** The texts of files that are UTF-8; of the others no letter can be trusted. */
function readableTexts(files: Corpus['files']): SourceText[] {
  return files.filter(({ faults }) => !faults.some(({ type }) => type === 'encoding')).map(({ source }) => source);
}

function tell<Id extends string>(
  id: Id,
  source: SourceText,
  places: readonly SourceRange[],
  describe: (word: string, letter: string) => Record<string, string>,
): Finding<Id>[] {
  const [first, ...others] = places;
  if (!first) return [];
  const word = wordAround(source.text, first);
  const more = others.length === 0 ? '' : `, và ${others.length} chỗ nữa trong tệp`;
  const values = { chu: word, them: more, ...describe(word, source.text.slice(first.start, first.end)) };
  return [{ id, source, range: first, values }];
}

/** Stretches that composing would change; a mark that has no composed form is nobody's fault. */
function decomposedLetters(text: string): SourceRange[] {
  if (text.normalize('NFC') === text) return [];
  return [...text.matchAll(/\P{M}\p{M}+/gu)].filter(([letter]) => letter.normalize('NFC') !== letter).map(rangeOf);
}

function rangeOf(match: RegExpExecArray): SourceRange {
  return { start: match.index, end: match.index + match[0].length };
}

function wordAround(text: string, { start, end }: SourceRange): string {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(start - LONGEST_WORD, 0), start))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]*/u.exec(text.slice(end, end + LONGEST_WORD))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

/** Looking no further keeps the search cheap; no Vietnamese syllable is half as long. */
const LONGEST_WORD = 30;

/** `U+00A0` */
export function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
