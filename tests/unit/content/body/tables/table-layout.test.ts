import { describe, expect, test } from 'vitest';
import { isFigure } from '../../../../../src/content/body/tables/layout/figures.ts';
import { readTable } from '../../../../../src/content/body/tables/layout/read-table.ts';
import { parseMdxBody } from '../../../../../src/content/body/parse-body.ts';

function layoutOf(body: string, head?: string) {
  const parsed = parseMdxBody(body);
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  const [table] = parsed.tree.children ?? [];
  if (table?.type !== 'table') throw new Error('No table');
  return readTable(table, body, head);
}

const TWO_ROW_HEAD = `| TT | Chỉ tiêu | Kết quả ||
|---|---|---|---|
| ^^ | ^^ | Năm 2023 | Năm 2024 |
| 1 | Thu | 1.234,5 | 12% |`;

describe('the head of a table', () => {
  test.each([
    ['is the first row', '| A | B |\n|---|---|\n| 1 | 2 |', undefined, 1, []],
    ['and the rows that its cells reach into', TWO_ROW_HEAD, undefined, 2, []],
    [
      'and what those reach into',
      '| A || C |\n|---|---|---|\n| ^^ | ^^ | D |\n| 1 | 2 | ^^ |\n| 1 | 2 | 3 |',
      undefined,
      3,
      [],
    ],
    ['is what its author says', '| A | B |\n|---|---|\n| C | D |\n| 1 | 2 |', '2', 2, []],
    ['may be missing', '| A | B |\n|---|---|\n| 1 | 2 |', '0', 0, []],
    ['cannot be longer than the table', '| A | B |\n|---|---|\n| 1 | 2 |', '3', 1, ['head-unreadable']],
    ['is said in figures', '| A | B |\n|---|---|\n| 1 | 2 |', 'hai', 1, ['head-unreadable']],
    ['cannot cut a cell', TWO_ROW_HEAD, '1', 2, ['head-cuts-cell']],
  ])('%s', (_, body, head, count, faults) => {
    const { layout, faults: found } = layoutOf(body, head);
    expect(layout.headRows).toBe(count);
    expect(found.map(({ type }) => type)).toEqual(faults);
  });

  test('says of what each of its cells is the head, and an empty one is none', () => {
    const { layout } = layoutOf(TWO_ROW_HEAD.replace('| TT', '| '));
    expect(layout.rows.map((cells) => cells.map(({ scope }) => scope ?? '-').join(' '))).toEqual([
      '- col colgroup',
      'col col',
      '- - - -',
    ]);
    expect(layout.groups).toEqual([1, 1, 2]);
  });

  test('a cell over two groups is the head of columns, for HTML has no groups of groups', () => {
    const { layout } = layoutOf('| A ||||\n|---|---|---|---|\n| B || C ||\n| 1 | 2 | 3 | 4 |', '2');
    expect(layout.rows.slice(0, 2).map((cells) => cells.map(({ scope }) => scope))).toEqual([
      ['col'],
      ['colgroup', 'colgroup'],
    ]);
    expect(layout.groups).toEqual([2, 2]);
  });

  test('a table without joined heads has no groups of columns', () => {
    expect(layoutOf('| A | B |\n|---|---|\n| 1 | 2 |').layout.groups).toEqual([]);
  });
});

test('cells before several rows are their heads', () => {
  const { layout } = layoutOf(
    '| TT | Đơn vị | Số | Ghi chú |\n|---|---|---|---|\n| 1 | Sở A | 2 | x |\n| ^^ | ^^ | 3 | y |\n| 2 | Sở B | 4 | z |\n| 3 | Sở C | 5 | ^^ |',
  );
  expect(layout.rows.slice(1).map((cells) => cells.map(({ scope }) => scope ?? '-').join(' '))).toEqual([
    'row row - -',
    '- -',
    '- - - -',
    '- - -',
  ]);
});

describe('a column of figures', () => {
  /** For each column, whether it is of figures. */
  function figuresOf(body: string): string {
    const [row = []] = layoutOf(body).layout.rows.slice(-1);
    return row.map(({ isFigure: figure }) => (figure ? 'figures' : '-')).join(' ');
  }

  test.each([
    ['holds nothing but figures', '| A | B | C |\n|---|---|---|\n| x | 1.234,5 | xã |\n| y | 12% | 5 |', '- figures -'],
    ['may have gaps', '| A | B |\n|---|---|\n| x | 7 |\n| y | - |\n| z | |\n| t | (*) |', '- figures'],
    ['has a figure at least', '| A | B |\n|---|---|\n| x | - |\n| y | |', '- -'],
    ['is not the first, which names the rows', '| A | B |\n|---|---|\n| 2023 | 7 |\n| 2024 | 8 |', '- figures'],
    ['does more than count the rows', '| A | B |\n|---|---|\n| x | 1 |\n| y | 2 |', '- -'],
    ['is aligned as its author says', '| A | B |\n|---|:-:|\n| x | 7 |\n| y | 8 |', '- -'],
    [
      'is not broken by a cell over several',
      '| A | B | C |\n|---|---|---|\n| x | 7 | 8 |\n| Tổng cộng || 5 |\n| x | 9 | 9 |',
      '- figures figures',
    ],
  ])('%s', (_, body, expected) => {
    expect(figuresOf(body)).toBe(expected);
  });

  test.each([
    ['1.234,5', true],
    ['12', true],
    ['99,5%', true],
    ['99.5 %', true],
    ['1\u00a0234', true],
    ['-3', true],
    ['(1.234)', true],
    ['12(*)', true],
    ['1.050 (1)', true],
    ['-', true],
    ['–', true],
    ['x', true],
    ['', true],
    ['05/6/2024', false],
    ['01.02.2024', false],
    ['33/CT-TTg', false],
    ['12 xã', false],
    ['IV', false],
  ])('“%s”: %s', (text, expected) => {
    expect(isFigure(text)).toBe(expected);
  });
});
