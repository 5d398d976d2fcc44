import { inlineText } from '../../inline-text.ts';
import type { TreeNode } from '../../tree.ts';
import { cellSign } from './cell-sign.ts';
import { layTable, type Alignment, type LayoutFault, type TableLayout } from './table-layout.ts';

/** No table of an office is wider; each row is filled up to the width of the first. */
export const MOST_COLUMNS = 100;

/** Lays out a table of a Markdown tree; `wantedHead` is what its author says of the number of head rows. */
export function readTable(
  table: TreeNode,
  source: string,
  wantedHead?: string,
): { layout: TableLayout; faults: readonly LayoutFault[] } {
  const rows = (table.children ?? []).map(({ children = [] }) =>
    children.map((cell) => ({ sign: cellSign(sourceOf(cell, source)), text: inlineText(cell.children ?? []) })),
  );
  const aligns = (table.align ?? []).slice(0, MOST_COLUMNS).map(alignment);
  return layTable(rows, aligns, wantedHead);
}

function sourceOf({ position }: TreeNode, source: string): string {
  return position ? source.slice(position.start.offset, position.end.offset) : '| ';
}

function alignment(align: string | null): Alignment | undefined {
  return align === 'left' || align === 'center' || align === 'right' ? align : undefined;
}
