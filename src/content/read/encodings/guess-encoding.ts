import type { SourceRange } from '../source-text.ts';
import { countCommonWords } from './common-words.ts';
import { fromOldFont } from './old-fonts.ts';

/**
 * In what a file is written that is not sound UTF-8. `tcvn3` (ABC) and `vni` are encodings of old fonts; `cut` is UTF-8
 * that ends inside a letter, `damaged` UTF-8 with other bytes among it; of `unknown` nothing can be said.
 */
export type ForeignEncoding =
  'utf-16' | 'utf-32' | 'windows-1258' | 'windows-1252' | 'tcvn3' | 'vni' | 'cut' | 'damaged' | 'unknown';

/** What the bytes seem to be, the text as well as it can be shown, and where in it the first doubtful letter stands. */
export type GuessedText = { text: string; encoding: ForeignEncoding; range: SourceRange };

/**
 * UTF-16 and UTF-32, by their byte order mark or by the zero bytes that ASCII letters have there. Such bytes may well be
 * valid UTF-8, full of NUL.
 */
export function guessWideEncoding(bytes: Uint8Array): GuessedText | undefined {
  const [a, b, c, d] = bytes;
  const whole = { start: 0, end: 1 };
  const sample = bytes.subarray(0, SAMPLE);
  const hasZeros = sample.includes(0); // no other file needs a closer look
  const zeroAt = (rest: number, of: number): number =>
    (sample.filter((byte, index) => index % of === rest && byte === 0).length * of) / sample.length;
  const isWide = (zeros: readonly number[], others: readonly number[], of: number): boolean =>
    hasZeros &&
    bytes.length >= of &&
    zeros.every((rest) => zeroAt(rest, of) > MOSTLY) &&
    others.every((rest) => zeroAt(rest, of) < 1 - MOSTLY);
  const told = (encoding: 'utf-16' | 'utf-32', text: string): GuessedText => ({ text, encoding, range: whole });
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || isWide([2, 3], [0], 4))
    return told('utf-32', decodeUtf32(bytes, true));
  if ((a === 0 && b === 0 && c === 0xfe && d === 0xff) || isWide([0, 1], [3], 4))
    return told('utf-32', decodeUtf32(bytes, false));
  if ((a === 0xff && b === 0xfe) || isWide([1], [0], 2))
    return told('utf-16', new TextDecoder('utf-16le').decode(bytes));
  if ((a === 0xfe && b === 0xff) || isWide([0], [1], 2))
    return told('utf-16', new TextDecoder('utf-16be').decode(bytes));
  return undefined;
}

/** Bytes that are no UTF-8, by the Vietnamese words that each encoding would make of them. */
export function guessOldEncoding(bytes: Uint8Array): GuessedText {
  const text = new TextDecoder().decode(bytes);
  const mark = text.search(/\uFFFD/u);
  const bad = { start: mark, end: mark + 1 };
  const spoiled = text.split('\uFFFD').length - 1;
  const sound = text.match(/[^\u0000-\u007F\uFFFD]/gu)?.length ?? 0;
  if (isCut(bytes) && (sound > 0 || (bytes.at(-2) ?? 0) >= 0x80)) return { text, encoding: 'cut', range: bad };
  if (sound > spoiled) return { text, encoding: 'damaged', range: bad };
  const latin = Buffer.from(bytes).toString('latin1');
  const [western, vietnamese] = ['windows-1252', 'windows-1258'].map((name) => new TextDecoder(name).decode(bytes));
  const candidates = [
    // The two differ in some letters only; without any of them nothing speaks for the rarer.
    { encoding: vietnamese === western ? 'windows-1252' : 'windows-1258', text: vietnamese?.normalize('NFC') ?? '' },
    { encoding: 'tcvn3', text: fromOldFont(latin, 'tcvn3') },
    { encoding: 'vni', text: fromOldFont(latin, 'vni') },
  ] as const;
  const ranked = candidates.map((guess) => ({ ...guess, words: countCommonWords(guess.text.slice(0, SAMPLE)) }));
  const [best] = ranked.toSorted((one, other) => other.words - one.words);
  const letters = western?.match(/[^\u0000-\u007F]/gu) ?? [];
  const isWestern = letters.every((letter) => /[\p{L}\u2010-\u2026«»°§]/u.test(letter));
  if (best && best.words > 0) return { text: best.text, encoding: best.encoding, range: firstForeign(best.text) };
  if (western !== undefined && isWestern)
    return { text: western, encoding: 'windows-1252', range: firstForeign(western) };
  return { text, encoding: 'unknown', range: bad };
}

/** So much of a file is enough to tell by, in bytes. */
const SAMPLE = 65_536;
/** The share of zero bytes among those that are zero for ASCII; most letters of a Vietnamese file are. */
const MOSTLY = 0.6;

/** Whether the bytes are UTF-8 but for a letter begun at their end, which a stream waits for. */
function isCut(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const points = Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4, isLittle));
  return points
    .map((point) => (point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD'))
    .join('')
    .replace(/^\uFEFF/u, '');
}

function firstForeign(text: string): SourceRange {
  const start = Math.max(text.search(/[^\u0000-\u007F]/u), 0);
  return { start, end: start + 1 };
}
