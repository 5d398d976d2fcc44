import type { TreeNode } from '../tree.ts';
import { faultAt, rangeOf, type SignFault, type Written } from './sign-fault.ts';

/** Cells beyond the last column of the head, which no page shows. */
export function surplusCells(table: TreeNode, { source }: Written): SignFault[] {
  const [head, ...rows] = table.children ?? [];
  const columns = head?.children?.length ?? 0;
  return rows.flatMap((row) => {
    const surplus = row.children?.slice(columns) ?? [];
    const [first, last] = [surplus.at(0), surplus.at(-1)].map((cell) => cell && rangeOf(cell));
    return first && last
      ? [faultAt('o-bang-thua', source, { start: first.start, end: last.end }, { so: String(columns) })]
      : [];
  });
}

// "| TT | Đơn vị |", and another line below it or not
const ROW = /^\|(?:[^|\n]*\|)+[ \t]*(?:\r?\n|$)/u;

/** Rows of cells that are no table, because the line of dashes below the head is missing or has another number of cells. */
export function rowsWithoutTable(paragraph: TreeNode, { source }: Written): SignFault[] {
  const range = rangeOf(paragraph);
  const row = range && ROW.exec(source.slice(range.start, range.end))?.[0].trimEnd();
  return range && row
    ? [faultAt('bang-thieu-dong-gach', source, { start: range.start, end: range.start + row.length })]
    : [];
}
