import { describe, expect, test } from 'vitest';
import { cellSign } from '../../../../../src/content/body/tables/layout/cell-sign.ts';
import { joinCells } from '../../../../../src/content/body/tables/layout/join-cells.ts';

describe('the source of a cell says how it joins', () => {
  test.each([
    ['| A ', 'own'],
    ['| ', 'own'],
    ['| |', 'own'],
    ['|\t', 'own'],
    ['|', 'left'],
    ['||', 'left'],
    ['||  ', 'left'],
    ['A ', 'own'],
    ['| ^^ ', 'above'],
    ['|^^|', 'above'],
    ['^^ ', 'above'],
    [String.raw`| \^^ `, 'own'],
    ['| ^ ', 'own'],
    ['| ^^^ ', 'own'],
    ['| **^^** ', 'own'],
    [String.raw`| \|`, 'own'],
    [String.raw`|\||`, 'own'],
    ['|\u00a0|', 'own'],
  ])('%j is %s', (source, sign) => {
    expect(cellSign(source)).toBe(sign);
  });
});

/** Rows of signs (`.` own, `<` left, `^` above) become `column+rows×columns` of each cell, and faults `type row:column`. */
function joined(...rows: string[]): string {
  const signs = { '.': 'own', '<': 'left', '^': 'above' } as const;
  const [first = ''] = rows;
  const { rows: spans, faults } = joinCells(
    rows.map((row) => [...row].map((sign) => signs[sign as keyof typeof signs])),
    first.length,
  );
  const cells = spans.map((row) =>
    row.map(({ column, rowSpan, colSpan }) => `${column}+${rowSpan}×${colSpan}`).join(' '),
  );
  return [...cells, ...faults.map(({ type, row, column }) => `${type} ${row}:${column}`)].join(' / ');
}

describe('cells join into rectangles', () => {
  test.each([
    ['none', ['..', '..'], '0+1×1 1+1×1 / 0+1×1 1+1×1'],
    ['a head of two rows', ['...<', '^^..'], '0+2×1 1+2×1 2+1×2 / 2+1×1 3+1×1'],
    ['two over two, left below above', ['.<', '^<'], '0+2×2 / '],
    ['two over two, above beside above', ['.<', '^^'], '0+2×2 / '],
    ['a joined cell is joined again', ['..', '^.', '^.'], '0+3×1 1+1×1 / 1+1×1 / 1+1×1'],
    ['what joins the cell before joins the cell that one is', ['.<<.'], '0+1×3 3+1×1'],
    ['a short row is filled', ['...', '.'], '0+1×1 1+1×1 2+1×1 / 0+1×1 1+1×1 2+1×1'],
    ['a whole row', ['..', '.<'], '0+1×1 1+1×1 / 0+1×2'],
  ])('%s', (_, rows, expected) => {
    expect(joined(...rows)).toBe(expected);
  });

  test.each([
    ['above the first row', ['.^'], '0+1×1 1+1×1 / nothing-above 0:1'],
    ['before the first cell', ['..', '<.'], '0+1×1 1+1×1 / 0+1×1 1+1×1 / nothing-before 1:0'],
    ['beyond the head', ['..', '....'], '0+1×1 1+1×1 / 0+1×1 1+1×1 / beyond-head 1:2'],
    ['narrower than above', ['.<', '^.'], '0+1×1 1+1×1 / 0+1×1 1+1×1 / not-a-rectangle 1:0'],
    ['narrower at the other end', ['.<', '.^'], '0+1×1 1+1×1 / 0+1×1 1+1×1 / not-a-rectangle 1:1'],
    ['wider than above', ['..', '^<'], '0+1×1 1+1×1 / 0+1×1 1+1×1 / not-a-rectangle 1:0'],
    [
      'narrower, then as wide again',
      ['.<', '^.', '^<'],
      '0+1×1 1+1×1 / 0+1×1 1+1×1 / 0+1×1 1+1×1 / not-a-rectangle 1:0',
    ],
  ])('%s is a fault, and the cells stay apart', (_, rows, expected) => {
    expect(joined(...rows)).toBe(expected);
  });
});
