import type { TreeNode } from '../../tree.ts';

/** A line of a paragraph, without what a quotation or a list puts before it; `start` is where it begins in the source. */
export type SourceLine = { text: string; start: number };

/** The lines of a paragraph as they are written. */
export function linesOf({ position }: TreeNode, source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  if (!position) return lines;
  let at = position.start.offset;
  for (const line of source.slice(at, position.end.offset).split('\n')) {
    const [before = ''] = /^[\t >]*/u.exec(line) ?? [];
    lines.push({ text: line.slice(before.length).trimEnd(), start: at + before.length });
    at += line.length + 1;
  }
  return lines;
}

/** Whether a line is the row of a table: `| 1 | 2 |`, `| 1 | 2`; `|x|` and `a | b` may be anything. */
export function isRow(line: string): boolean {
  const bars = line.match(BAR)?.length ?? 0;
  return line.startsWith('|') && (bars > 2 || (bars === 2 && /^\|\s.*[^|]$/u.test(line)));
}

// "TT | Chỉ tiêu | Năm"
const BARE_ROW = /\S\s+\|\s+\S/u;

/** Whether a line without bars at its ends is a row all the same: the line below has as many cells. */
export function isBareRow(line: string, below = ''): boolean {
  return BARE_ROW.test(line) && BARE_ROW.test(below) && cellCount(line) === cellCount(below);
}

/** Whether a line is the ruling below the first row of a table: `|---|:-:|`, `--- | ---`. */
export function isRuling(line: string): boolean {
  return line.includes('|') && /^[\s|:-]+$/u.test(line) && /-/u.test(line) && !/[^\s|]\s+[^\s|]/u.test(line);
}

/** How many cells a line has. */
export function cellCount(line: string): number {
  const inner = line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '');
  return (inner.match(BAR)?.length ?? 0) + 1;
}

/** The ruling of a table of so many columns. */
export function rulingOf(columns: number): string {
  return `|${'---|'.repeat(columns)}`;
}

const BAR = /(?<!\\)\|/gu;
