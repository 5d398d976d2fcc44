import { expect, test } from 'vitest';
import { formatCount, shortenWords } from '../../../../src/language/text/format-figure.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [1234567, '1.234.567'],
])('%i is written %s', (count, written) => {
  expect(formatCount(count)).toBe(written);
});

test.each([
  ['một hai ba', 2, 'một hai ba'],
  ['một hai ba bốn', 2, 'một hai …'],
  [' một ', 2, 'một'],
])('of “%s” the first %i words or so are left', (text, limit, short) => {
  expect(shortenWords(text, limit)).toBe(short);
});
