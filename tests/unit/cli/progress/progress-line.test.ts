import { describe, expect, it } from 'vitest';
import { afterReport, progressLine } from '../../../../src/cli/progress/progress-line.ts';
import type { Progress } from '../../../../src/content/progress/publish-progress.ts';

describe('progressLine', () => {
  it.each<[string, readonly Progress[]]>([
    ['', []],
    ['đọc 320/996 tệp', [{ work: 'read', done: 320, total: 996 }]],
    ['đọc 12.345 tệp', [{ work: 'read', done: 12_345 }]],
    [
      'ghi 1.204/5.947 trang · lập chỉ mục 1.800/5.599 đoạn',
      [
        { work: 'render', done: 1204, total: 5947 },
        { work: 'index', done: 1800, total: 5599 },
      ],
    ],
  ])('reads “%s”', (line, works) => {
    expect(progressLine(works, 80)).toBe(line);
  });

  it('is cut where the terminal is narrower', () => {
    const works: readonly Progress[] = [{ work: 'read', done: 320, total: 996 }];
    expect(progressLine(works, 15)).toBe('đọc 320/996 tệp');
    expect(progressLine(works, 12)).toBe('đọc 320/996…');
  });
});

describe('afterReport', () => {
  const shown = (...reports: readonly Progress[]): string =>
    progressLine(
      reports.reduce<readonly Progress[]>((works, report) => afterReport(works, report), []),
      80,
    );

  it('keeps the works in the order in which they began', () => {
    expect(shown({ work: 'read', done: 1 }, { work: 'render', done: 1, total: 3 }, { work: 'read', done: 2 })).toBe(
      'đọc 2 tệp · ghi 1/3 trang',
    );
  });

  it('lets go of a work that has ended once another one reports', () => {
    expect(shown({ work: 'read', done: 9, total: 9 })).toBe('đọc 9/9 tệp');
    expect(shown({ work: 'read', done: 9, total: 9 }, { work: 'render', done: 1, total: 3 })).toBe('ghi 1/3 trang');
  });

  it('shows a work again that begins anew', () => {
    expect(shown({ work: 'read', done: 9, total: 9 }, { work: 'read', done: 1, total: 4 })).toBe('đọc 1/4 tệp');
  });
});
