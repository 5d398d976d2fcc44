import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findCitations } from '../../../src/citations/find-citations.ts';

const LENGTH = 100_000;
const filled = (part: string, length = LENGTH): string => part.repeat(Math.ceil(length / part.length));

/** Texts made to hurt: rivers of one sign, and citations, names and provisions without end. */
const HOSTILE: readonly (readonly [name: string, text: (length: number) => string])[] = [
  ['blanks', (n) => filled(' ', n)],
  ['dots', (n) => filled('.', n)],
  ['figures', (n) => filled('1', n)],
  ['empty lines', (n) => filled('\n ', n)],
  ['fractions', (n) => filled('1/2020/', n)],
  ['nested kinds', (n) => filled('Quyết định số Nghị quyết ', n)],
  ['numbers without a dot between them', (n) => filled('1/QĐ-UBND ', n)],
  ['lists of ordinals', (n) => `${filled('1, ', n)}5-QĐ/TW`],
  ['one symbol without end', (n) => `1/QĐ${filled('-A', n)}`],
  ['blanks inside a number', (n) => `Quyết định số 1${filled(' ', n)}/QĐ-UBND`],
  ['offices within offices', (n) => `Quyết định số 1/QĐ-UBND của ${filled('Bộ trưởng ', n)}`],
  ['bodies without a number', (n) => filled('của Ban Chỉ đạo ', n)],
  ['laws amending laws', (n) => filled('Luật sửa đổi, bổ sung một số điều của Luật Đất đai, ', n)],
  ['provisions without end', (n) => `${filled('điểm a khoản 1 Điều 1, ', n)}Luật Đất đai`],
  ['aliases of aliases', (n) => filled('Nghị quyết 57-NQ/TW (sau đây gọi tắt là Nghị quyết 57) ', n)],
  ['combining marks', (n) => `a${filled('\u0301', n)}`],
  ['invisible signs', (n) => filled('\u200b', n)],
];

/** Counts the units that string methods and patterns are given to read: the work done, whatever the clock says. */
function countWork(run: () => void): number {
  let work = 0;
  const lastIndexOf = String.prototype.lastIndexOf;
  const slice = String.prototype.slice;
  const exec = RegExp.prototype.exec;
  vi.spyOn(String.prototype, 'lastIndexOf').mockImplementation(function (this: string, search, position) {
    const found = lastIndexOf.call(this, search, position);
    work += Math.min(position ?? this.length, this.length) - Math.max(found, 0);
    return found;
  });
  vi.spyOn(String.prototype, 'slice').mockImplementation(function (this: string, start, end) {
    const part = slice.call(this, start, end);
    work += part.length + 1;
    return part;
  });
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
    const from = this.sticky || this.global ? this.lastIndex : 0;
    const match = exec.call(this, text);
    work +=
      1 +
      (this.sticky
        ? (match?.[0].length ?? 1)
        : this.global
          ? (match ? this.lastIndex : text.length) - from
          : text.length);
    return match;
  });
  run();
  vi.restoreAllMocks();
  return work;
}

afterEach(() => vi.restoreAllMocks());

describe('time is linear in the length of the text', () => {
  test.each(HOSTILE)('100,000 characters of %s are read to the end', (_name, text) => {
    const mentions = findCitations(text(LENGTH));
    expect(mentions.every(({ start, end }) => start < end)).toBe(true);
  });

  test.each(HOSTILE)('twice as many %s take at most about twice the work', (_name, text) => {
    const small = countWork(() => findCitations(text(10_000)));
    const large = countWork(() => findCitations(text(20_000)));
    expect(large).toBeLessThan(2.4 * small + 2_000);
  });

  test('no pattern of the finder repeats what already repeats without bound', () => {
    const sources = [...finderSources()];
    expect(sources.length).toBeGreaterThan(15);
    const nested = sources.filter((file) =>
      /\([^()]*[^\\][+*][^()]*\)[+*]/u.test(patternsOf(readFileSync(file, 'utf8'))),
    );
    expect(nested).toEqual([]);
    expect(patternsOf('const bad = /(?:a+ ?)+b/u;')).toMatch(/\([^()]*[^\\][+*][^()]*\)[+*]/u);
  });
});

/** The files that the finder is made of, by following its imports. */
function finderSources(): Set<string> {
  const seen = new Set<string>();
  const pending = [new URL('../../../src/citations/find-citations.ts', import.meta.url)];
  for (let url = pending.pop(); url; url = pending.pop()) {
    if (seen.has(url.pathname)) continue;
    seen.add(url.pathname);
    for (const [, path] of readFileSync(url, 'utf8').matchAll(/from '(\.[^']+\.ts)'/gu))
      pending.push(new URL(path ?? '', url));
  }
  return seen;
}

function patternsOf(source: string): string {
  return source
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\*|\/\*)/u.test(line))
    .flatMap((line) =>
      [...line.matchAll(/(?<![\w)\]] ?)\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/gu)].map(
        ([pattern]) => pattern,
      ),
    )
    .join('\n');
}
