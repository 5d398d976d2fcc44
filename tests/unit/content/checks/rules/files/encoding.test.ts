import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive } from '../../corpus-of.ts';

const sound = directive();

function problemsOfBytes(bytes: Uint8Array): string[] {
  const source = { 'directives/2021/33-ct-ttg': bytes };
  return runChecks(corpusOf(source)).map(({ id, place: { line, column } }) => `${line}:${column} ${id}`);
}

describe('a file that is no UTF-8 is told, and nothing else of it', () => {
  test.each([
    ['UTF-16 with its mark', Buffer.from(`\ufeff${sound}`, 'utf16le'), ['1:1 bang-ma-sai']],
    ['UTF-16 without one', Buffer.from(sound, 'utf16le'), ['1:1 bang-ma-sai']],
    ['an old code page', Buffer.from('---\ntitle: D\u00e2n\n---\n', 'latin1'), ['2:9 bang-ma-sai']],
    [
      'UTF-8 with a byte of another among it',
      Buffer.concat([Buffer.from(sound), Buffer.from([0x4b, 0xea, 0x20])]),
      ['10:2 tep-hong'],
    ],
    ['UTF-8 that ends inside a letter', Buffer.from(`${sound}vậ`).subarray(0, -1), ['10:2 tep-hong']],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${sound}`), []],
    ['the line ends of Windows', Buffer.from(sound.replaceAll('\n', '\r\n')), []],
  ])('%s', (_, bytes, expected) => {
    expect(problemsOfBytes(bytes)).toEqual(expected);
  });
});
