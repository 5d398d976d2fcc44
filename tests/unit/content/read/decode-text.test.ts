import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/content/read/decode-text.ts';
import { toOldFont } from '../../../../src/content/read/encodings/old-fonts.ts';

const TEXT = '---\ntitle: Dân vận\n---\n';
const SENTENCE = 'title: Quyết định của Thủ tướng về công tác dân vận, ngày 5 tháng 6 năm 2024\n';

test('UTF-8 comes back as written', () => {
  expect(decodeText(Buffer.from(TEXT))).toEqual({ text: TEXT });
  expect(decodeText(Buffer.from('Chữ \uFFFD của tác giả'))).toEqual({ text: 'Chữ \uFFFD của tác giả' });
  expect(decodeText(new Uint8Array())).toEqual({ text: '' });
});

describe('the ways of writing one text become one', () => {
  test.each([
    ['a byte order mark', `\uFEFF${TEXT}`],
    ['two of them, of files that were joined', `\uFEFF\uFEFF${TEXT}`],
    ['the line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
    ['line ends of both kinds', TEXT.replace('\n', '\r\n')],
    ['all of it', `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`],
  ])('%s', (_, written) => {
    expect(decodeText(Buffer.from(written))).toEqual({ text: TEXT });
  });

  test('a mark inside the text and a return alone stay, for the check tells of them', () => {
    expect(decodeText(Buffer.from('a\uFEFFb\rc\r\r\n'))).toEqual({ text: 'a\uFEFFb\rc\r\n' });
  });
});

/** Every letter of windows-1258 stands alone or before its mark. */
function windows1258(text: string): Buffer {
  const decoder = new TextDecoder('windows-1258');
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  const parts = [...text].flatMap((letter) => {
    if (byteOf.has(letter)) return [letter];
    const apart = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(apart)?.[0] ?? '';
    return [apart.replace(tone, '').normalize('NFC'), tone];
  });
  return Buffer.from(parts.map((part) => byteOf.get(part) ?? 0x3f));
}

function utf32(text: string, isLittle: boolean): Buffer {
  const bytes = Buffer.alloc([...text].length * 4);
  [...text].forEach((letter, index) => {
    const point = letter.codePointAt(0) ?? 0;
    if (isLittle) bytes.writeUInt32LE(point, index * 4);
    else bytes.writeUInt32BE(point, index * 4);
  });
  return bytes;
}

describe('what is not UTF-8 is told by its name, with the text as well as it can be shown', () => {
  test.each([
    ['UTF-16 as Windows writes it', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), 'utf-16', TEXT],
    ['UTF-16 with the line ends of Windows', Buffer.from(TEXT.replaceAll('\n', '\r\n'), 'utf16le'), 'utf-16', TEXT],
    ['UTF-16 without a byte order mark', Buffer.from(TEXT, 'utf16le'), 'utf-16', TEXT],
    ['UTF-16 that begins with a letter of two bytes', Buffer.from(`Đề ${TEXT}`, 'utf16le'), 'utf-16', `Đề ${TEXT}`],
    ['UTF-16, the high byte first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16(), 'utf-16', TEXT],
    ['the same without a mark', Buffer.from(TEXT, 'utf16le').swap16(), 'utf-16', TEXT],
    ['UTF-32 with its mark', utf32(`\uFEFF${TEXT}`, true), 'utf-32', TEXT],
    ['UTF-32 without one, the high byte first', utf32(TEXT, false), 'utf-32', TEXT],
    ['windows-1258', windows1258(SENTENCE), 'windows-1258', SENTENCE],
    ['TCVN3', Buffer.from(toOldFont(SENTENCE, 'tcvn3'), 'latin1'), 'tcvn3', SENTENCE],
    ['VNI', Buffer.from(toOldFont(SENTENCE, 'vni'), 'latin1'), 'vni', SENTENCE],
    ['windows-1252', Buffer.from('Dân vận và café'.replace('ậ', '?'), 'latin1'), 'windows-1252', 'Dân v?n và café'],
    ['some other one', Buffer.from([0x44, 0x81, 0xa4, 0x9d, 0x6e, 0x0a]), 'unknown', 'D\uFFFD\uFFFD\uFFFDn\n'],
  ])('%s', (_, bytes, encoding, text) => {
    expect(decodeText(bytes)).toMatchObject({ text, fault: { encoding } });
  });
});

describe('UTF-8 that is not sound is told where it goes wrong', () => {
  test.each([
    ['a letter cut in two at the end', Buffer.from('vận').subarray(0, 3), 'cut', 'v\uFFFD', 1],
    ['the same behind line ends of Windows', Buffer.from('ậ\r\nvận').subarray(0, 8), 'cut', 'ậ\nv\uFFFD', 3],
    [
      'a byte behind a sign of two units',
      Buffer.concat([Buffer.from('𝔸ậ'), Buffer.from([0xff])]),
      'damaged',
      '𝔸ậ\uFFFD',
      3,
    ],
  ])('%s', (_, bytes, encoding, text, start) => {
    expect(decodeText(bytes)).toEqual({ text, fault: { encoding, range: { start, end: start + 1 } } });
  });
});
