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
    ['an old code page', Buffer.concat([Buffer.from(sound), Buffer.from([0x4b, 0xea, 0x20])]), ['10:2 bang-ma-sai']],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${sound}`), []],
  ])('%s', (_, bytes, expected) => {
    expect(problemsOfBytes(bytes)).toEqual(expected);
  });
});
