import { MOST_COLUMNS } from '../layout/read-table.ts';
import type { Tag } from './pasted-tables.ts';
import { rulingOf } from './table-lines.ts';

type Cell = { text: string; rowSpan: number; colSpan: number };

/**
 * The lines of a Markdown table with the cells of an HTML table, joined as they are; none where a table lies in another.
 * The words are the author's, without the tags around them.
 */
export function gfmOfHtml(tags: readonly Tag[], source: string): string[] {
  if (tags.filter(({ name, isEnd }) => name === 'table' && !isEnd).length > 1) return [];
  const rows: Cell[][] = [];
  tags.forEach((tag, index) => {
    const { name, isEnd, attributes, end } = tag;
    if (isEnd || !/^(?:tr|td|th)$/u.test(name)) return;
    if (name === 'tr' || rows.length === 0) rows.push([]);
    if (name === 'tr') return;
    const text = wordsOf(source.slice(end, tags[index + 1]?.start ?? end));
    rows.at(-1)?.push({ text, rowSpan: spanOf(attributes, 'rowspan'), colSpan: spanOf(attributes, 'colspan') });
  });
  const grid = gridOf(rows.filter((cells) => cells.length > 0));
  const columns = Math.max(0, ...grid.map((cells) => cells.length));
  const [first = [], ...others] = grid.map((cells) => [...cells, ...Array<string>(columns - cells.length).fill(' ')]);
  if (columns === 0 || columns > MOST_COLUMNS) return [];
  return [lineOf(first), rulingOf(columns), ...others.map(lineOf)];
}

/** What stands between the bars of each row; a cell that reaches over others leaves its signs there. */
function gridOf(rows: readonly (readonly Cell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { text, rowSpan, colSpan } of cells) {
      while (grid[row]?.[column] !== undefined) column += 1;
      for (const [below, line] of grid.slice(row, row + rowSpan).entries()) {
        line[column] = below === 0 ? ` ${text}${text === '' ? '' : ' '}` : ' ^^ ';
        for (let right = 1; right < colSpan; right++) line[column + right] = '';
      }
    }
  });
  return grid.map((line) => Array.from(line, (written = ' ') => written));
}

function lineOf(cells: readonly string[]): string {
  return `|${cells.join('|')}|`;
}

function spanOf(attributes: string, name: string): number {
  const written = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'iu').exec(attributes)?.[1];
  return Math.min(Math.max(Number(written ?? 1), 1), MOST_COLUMNS);
}

/** The words of a cell on one line, with the few tags that the dialect has, and its signs escaped. */
function wordsOf(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<(?!br\b|\/?su[bp]>)\/?[a-z][^<>]*>/giu, ' ')
    .replace(/<br\b[^<>]*>/giu, '<br/>')
    .replace(/<(?!br\/>|\/?su[bp]>)|[{}|]/giu, String.raw`\$&`)
    .replace(/(?:&nbsp;|\s)+/gu, ' ')
    .trim();
}
