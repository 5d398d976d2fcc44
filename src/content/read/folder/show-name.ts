/** Controls, line breaks, invisible signs: in a name they hide what the name is. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Whether a name, as the file system has it, is UTF-8 of signs that can be seen. */
export function isClearName(bytes: Uint8Array): boolean {
  const text = decode(bytes);
  return text !== undefined && text.search(UNSEEN) === -1;
}

/**
 * A name as an editor can be shown it, on one line and without commands to the terminal: what cannot be seen is written
 * by its number (`bài<U+000A>một.mdx`), what is no UTF-8 by its bytes (`b<E0>i.mdx`).
 */
export function showName(bytes: Uint8Array): string {
  const text = decode(bytes) ?? [...bytes].map(showByte).join('');
  return text.replace(UNSEEN, (sign) => `<U+${hexOf(sign.codePointAt(0) ?? 0, 4)}>`);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function showByte(byte: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : `<${hexOf(byte, 2)}>`;
}

function hexOf(number: number, figures: number): string {
  return number.toString(16).toUpperCase().padStart(figures, '0');
}
