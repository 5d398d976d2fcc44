import type { ItemMark } from './signs/item-mark.ts';
import type { TableLayout } from './tables/layout/table-layout.ts';

/**
 * A node of a Markdown syntax tree (mdast with MDX), by structure only: what a parser gives and what this program
 * reads, without depending on any parser. Positions count lines and columns from 1; offsets are UTF-16 units.
 */
export type TreeNode = {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly TreeNode[];
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly spread?: boolean | null;
  /** The mark of an item as written, which no parser tells (`signs/item-mark.ts`). */
  readonly mark?: ItemMark;
  readonly name?: string | null;
  readonly identifier?: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly alt?: string | null;
  readonly attributes?: readonly TreeAttribute[];
  /** Of a table: how its author aligned each column. */
  readonly align?: readonly (string | null)[];
  /** Of a table: how it is shown (`tables/shape-tables.ts`). */
  readonly layout?: TableLayout;
  /** Of a cell that is shown: the column in which it begins, from 0. */
  readonly column?: number;
  readonly position?: TreePosition;
};

export type TreeAttribute = { readonly type: string; readonly name?: string; readonly value?: unknown };

export type TreePosition = { readonly start: TreePoint; readonly end: TreePoint };
export type TreePoint = { readonly line: number; readonly column: number; readonly offset: number };

/** Visits a node and everything below it, in the order of the text; deep trees do not grow the call stack. */
export function walkTree(root: TreeNode, visit: (node: TreeNode) => void): void {
  const waiting: TreeNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node);
    for (const child of [...(node.children ?? [])].reverse()) waiting.push(child);
  }
}

/** The first node that stands deeper than `limit` levels below the root, if any. */
export function nodeBelow(root: TreeNode, limit: number): TreeNode | undefined {
  let level: readonly TreeNode[] = [root];
  for (let depth = 0; depth <= limit && level.length > 0; depth++)
    level = level.flatMap(({ children = [] }) => children);
  return level[0];
}
