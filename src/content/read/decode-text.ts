import { type ForeignEncoding, guessOldEncoding, guessWideEncoding } from './encodings/guess-encoding.ts';
import type { SourceRange } from './source-text.ts';

export type DecodedText = { text: string; fault?: { encoding: ForeignEncoding; range: SourceRange } };

/**
 * Decodes the bytes of a file, strictly: UTF-8 and nothing else. Here, and nowhere else, the ways of writing one text
 * become one: a byte order mark is no part of it, and a line ends in LF, as it may end in CRLF where the file came from
 * Windows. Where the bytes are no UTF-8, `text` is the best that can be shown of them and `fault` says what they seem
 * to be and where that shows first.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = guessWideEncoding(bytes);
  if (wide) return unsound(wide);
  try {
    return { text: plainLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return unsound(guessOldEncoding(bytes));
  }
}

/** Lines ended alike. The decoder drops one byte order mark; where tools have joined files there are more. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF+/u, '').replaceAll('\r\n', '\n');
}

function unsound({ text, encoding, range }: ReturnType<typeof guessOldEncoding>): DecodedText {
  const before = plainLines(text.slice(0, range.start));
  const start = before.length;
  return { text: plainLines(text), fault: { encoding, range: { start, end: start + 1 } } };
}
