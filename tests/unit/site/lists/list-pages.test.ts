import { describe, expect, test } from 'vitest';
import { listPages, pageParam, pageUrl } from '../../../../src/site/lists/list-pages.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('a list cut into pages', () => {
  test('has one page up to fifty entries, and even without any', () => {
    expect(listPages([])).toEqual([{ number: 1, last: 1, total: 0, entries: [] }]);
    expect(listPages(numbers(50)).map(({ entries }) => entries.length)).toEqual([50]);
  });

  test('goes on with the next page from the fifty-first entry, each page knowing the whole', () => {
    const pages = listPages(numbers(101));
    expect(
      pages.map(({ number, last, total, entries }) => [number, last, total, entries.at(0), entries.at(-1)]),
    ).toEqual([
      [1, 3, 101, 1, 50],
      [2, 3, 101, 51, 100],
      [3, 3, 101, 101, 101],
    ]);
  });

  test('has pages as long as it asks for', () => {
    expect(listPages(numbers(5), 2).map(({ last, entries }) => [last, entries])).toEqual([
      [3, [1, 2]],
      [3, [3, 4]],
      [3, [5]],
    ]);
  });

  test('has its first page at its own address', () => {
    expect([1, 2].map((number) => pageUrl('/nam/2024/', number))).toEqual(['/nam/2024/', '/nam/2024/trang/2/']);
    expect([1, 2].map(pageParam)).toEqual([undefined, 'trang/2']);
  });
});
