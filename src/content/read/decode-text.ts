import type { SourceRange } from './source-text.ts';

/** In what a file is written that is not UTF-8. `unknown` is some old code page, or a damaged file. */
export type ForeignEncoding = 'utf-16' | 'unknown';

export type DecodedText = { text: string; fault?: { encoding: ForeignEncoding; range: SourceRange } };

/**
 * Decodes the bytes of a file as UTF-8, strictly. Where they are none, `text` is the best that can be shown of them and
 * `fault` says where it first goes wrong. A byte order mark stays in the text, as U+FEFF.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = utf16Of(bytes);
  if (wide !== undefined) {
    const text = new TextDecoder(wide).decode(bytes);
    return { text, fault: { encoding: 'utf-16', range: { start: 0, end: 1 } } };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
    const text = lenient.decode(bytes);
    const start = lenient.decode(bytes.subarray(0, firstDifference(bytes, text))).replace(/\uFFFD$/u, '').length;
    return { text, fault: { encoding: 'unknown', range: { start, end: start + 1 } } };
  }
}

/** UTF-16 with its byte order mark, or without one where the text begins with a plain letter. */
function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === undefined || second === undefined) return undefined;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return undefined;
}

function firstDifference(bytes: Uint8Array, text: string): number {
  const encoded = new TextEncoder().encode(text);
  return bytes.findIndex((byte, index) => byte !== encoded[index]);
}
