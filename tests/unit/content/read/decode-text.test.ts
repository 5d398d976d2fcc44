import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/content/read/decode-text.ts';

const TEXT = '---\ntitle: Dân vận\n---\n';

test('UTF-8 comes back as written, a byte order mark with it', () => {
  expect(decodeText(Buffer.from(TEXT))).toEqual({ text: TEXT });
  expect(decodeText(Buffer.from(`\uFEFF${TEXT}`))).toEqual({ text: `\uFEFF${TEXT}` });
  expect(decodeText(Buffer.from('Chữ \uFFFD của tác giả'))).toEqual({ text: 'Chữ \uFFFD của tác giả' });
});

describe('what is not UTF-8 is told, with the text as well as it can be shown', () => {
  test.each([
    ['UTF-16 as Windows writes it', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 without a byte order mark', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16, the high byte first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, fault: { encoding: 'utf-16', range: { start: 0, end: 1 } } });
  });

  test.each([
    ['a letter of an old code page', Buffer.from([0x44, 0xe2, 0x6e, 0x0a]), 'D\uFFFDn\n', 1],
    ['a letter cut in two', Buffer.from('vận').subarray(0, 3), 'v\uFFFD', 1],
    ['a bad byte behind a sign of two units', Buffer.concat([Buffer.from('𝔸ậ'), Buffer.from([0xff])]), '𝔸ậ\uFFFD', 3],
  ])('%s', (_, bytes, text, start) => {
    expect(decodeText(bytes)).toEqual({ text, fault: { encoding: 'unknown', range: { start, end: start + 1 } } });
  });
});
