import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBackReferences } from './back-references.ts';
import { type BuiltSite, pageAt, readBuiltSite } from './built-site.ts';
import { attributeOf, collapse, elementIn, elementsIn, hasClass, textOf, type Element } from './html.ts';
import { runBuild } from './run-build.ts';

const CONTENT = 'tests/fixtures/sites/bang-bieu/content';
const REPORT = '/bao-cao/2024/40-bc-stttt/';

let site: BuiltSite;
let tables: readonly Element[];

beforeAll(async () => {
  const { code, output, dir } = await runBuild({ contentDir: CONTENT });
  if (code !== 0) throw new Error(output);
  site = readBuiltSite(dir, '/');
  tables = elementsIn(pageAt(site, REPORT).tree, ({ tagName }) => tagName === 'table');
});

afterAll(async () => {
  await rm(dirname(site.dir), { recursive: true, force: true });
});

const isCell = ({ tagName }: Element): boolean => tagName === 'td' || tagName === 'th';
const rowsOf = (table: Element): Element[] => elementsIn(table, ({ tagName }) => tagName === 'tr');
const spanOf = (cell: Element, name: 'rowspan' | 'colspan'): number => Number(attributeOf(cell, name) ?? 1);

/** The text of a cell without the number of a note. */
function wordsOf(cell: Element): string {
  const isNote = (element: Element): boolean => attributeOf(element, 'data-footnote-ref') !== undefined;
  const notes = elementsIn(cell, isNote).map(textOf).join('');
  return collapse(textOf(cell)).slice(0, notes === '' ? undefined : -notes.length);
}

/** The tables of the source, by signs alone: the words of every cell that is not one with another. */
function writtenTables(): string[][] {
  const lines = readFileSync(`${CONTENT}/reports/2024/40-bc-stttt.mdx`, 'utf8').split('\n');
  const blocks: string[][] = [];
  lines.forEach((line, index) => {
    if (!line.startsWith('|')) return;
    if (!lines[index - 1]?.startsWith('|')) blocks.push([]);
    if (!/^[|:-]+$/u.test(line)) blocks.at(-1)?.push(line);
  });
  return blocks.map((rows) =>
    rows.flatMap((row) =>
      row
        .slice(1, -1)
        .split('|')
        .filter((cell) => cell !== '' && cell !== ' ^^ ')
        .map((cell) =>
          cell
            .replace(/\[\^\d\]/gu, '')
            .replaceAll('\\', '')
            .trim(),
        ),
    ),
  );
}

describe('tables as offices write them', () => {
  it('show the words of every cell, once and in their order', () => {
    expect(tables).toHaveLength(5);
    const shown = tables.map((table) => elementsIn(table, isCell).map(wordsOf));
    expect(shown).toEqual(writtenTables());
  });

  it('cover every place of their grid once, joined cells and all', () => {
    for (const table of tables) {
      const rows = rowsOf(table);
      const grid: number[][] = rows.map(() => []);
      rows.forEach((row, at) => {
        for (const cell of elementsIn(row, isCell)) {
          const column = Array.from({ length: 100 }, (_, index) => index).find((index) => !grid[at]?.[index]) ?? 0;
          for (let below = 0; below < spanOf(cell, 'rowspan'); below++)
            for (let right = 0; right < spanOf(cell, 'colspan'); right++) {
              const line = grid[at + below] ?? [];
              line[column + right] = (line[column + right] ?? 0) + 1;
            }
        }
      });
      const [first = []] = grid;
      expect(grid).toEqual(rows.map(() => first.map(() => 1)));
    }
  });

  it('have heads of one, two, three and no rows', () => {
    const heads = tables.map((table) => elementIn(table, ({ tagName }) => tagName === 'thead'));
    expect(heads.map((head) => (head ? rowsOf(head).length : 0))).toEqual([2, 1, 1, 0, 3]);
  });

  it('say of what each head is the head, also those of several rows of the body', () => {
    const headsOf = (index: number): string[] =>
      elementsIn(tables[index] as Element, ({ tagName }) => tagName === 'th').map(
        (cell) => `${attributeOf(cell, 'scope')} ${wordsOf(cell)}`,
      );
    expect(headsOf(0)).toEqual([
      'col TT',
      'col Chỉ tiêu',
      'colgroup Năm 2023',
      'colgroup Năm 2024',
      'col Ghi chú',
      'col Kế hoạch',
      'col Thực hiện',
      'col Kế hoạch',
      'col Thực hiện',
    ]);
    expect(headsOf(1).slice(4)).toEqual(['row Huyện Lục Ngạn', 'row Thành phố Bắc Giang']);
  });

  it('have the name and the unit that stand above them as captions', () => {
    const captions = tables.map((table) => elementIn(table, ({ tagName }) => tagName === 'caption'));
    const words = captions.map(
      (caption) => caption && elementsIn(caption, ({ tagName }) => tagName === 'p').map(wordsOf),
    );
    expect(words).toEqual([
      ['Bảng 1. Thu, chi theo Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh Bắc Giang', 'ĐVT: triệu đồng'],
      undefined,
      undefined,
      undefined,
      ['Biểu số 02', 'Đơn vị tính: %'],
    ]);
  });

  it('cite: a name and a cell link to the document held, and its page leads back to both', () => {
    const links = tables.flatMap((table) => elementsIn(table, (element) => hasClass(element, 'citation')));
    expect(links.map((link) => attributeOf(link, 'href'))).toEqual([
      '/van-ban/2024/12-qd-ubnd/',
      '/van-ban/2024/12-qd-ubnd/',
      '/van-ban/2023/77-kh-ubnd/',
    ]);
    const places = readBackReferences(pageAt(site, '/van-ban/2024/12-qd-ubnd/')).map(({ address }) => address);
    expect(places).toEqual([`${REPORT}#i-p2`, `${REPORT}#ii-bang-1-d2-c2`]);
    const { ids } = pageAt(site, REPORT);
    expect(places.every((place) => ids.has(place.slice(place.indexOf('#') + 1)))).toBe(true);
  });
});
