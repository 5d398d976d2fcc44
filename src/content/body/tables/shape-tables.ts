import type { TreeNode } from '../tree.ts';
import { readTable } from './layout/read-table.ts';
import { attributeOf, captionOf, TABLE_TAG, tableOf } from './titled-table.ts';

/**
 * Gives every table of a body its layout and takes out the cells that are one with others, so that whoever goes on reads
 * and writes a cell once. `<Bang>` around a table becomes a `titledTable`, whose first paragraph is the name that the tag
 * gives; around anything else it leaves what it holds. `source` is the text that the positions of the tree are those of.
 */
export function shapeTables(root: TreeNode, source: string): TreeNode {
  return { ...root, children: (root.children ?? []).flatMap((node) => shapeNode(node, source)) };
}

function shapeNode(node: TreeNode, source: string): TreeNode[] {
  if (node.type === 'table') return [shapeTable(node, source)];
  const isTag = node.type === 'mdxJsxFlowElement' && node.name === TABLE_TAG;
  if (node.children === undefined || !(isTag || HOLDS_TABLES.has(node.type))) return [node];
  const table = tableOf(node);
  const children = node.children.flatMap((child) =>
    child === table ? [shapeTable(child, source, attributeOf(node, 'dau'))] : shapeNode(child, source),
  );
  if (!isTag) return [{ ...node, children }];
  const caption = captionOf(node, source);
  if (!table) return [...caption, ...children];
  const { position } = node;
  return [{ type: 'titledTable', children: [...caption, ...children], ...(position ? { position } : {}) }];
}

/** Blocks of Markdown that can hold a table. */
const HOLDS_TABLES = new Set(['blockquote', 'list', 'listItem', 'footnoteDefinition']);

function shapeTable(table: TreeNode, source: string, wantedHead?: string): TreeNode {
  const { layout } = readTable(table, source, wantedHead);
  const children = (table.children ?? []).map((row, index): TreeNode => {
    const shown = new Set(layout.rows[index]?.map(({ column }) => column));
    const cells = (row.children ?? []).map((cell, column): TreeNode => ({ ...cell, column }));
    return { ...row, children: cells.filter(({ column }) => shown.has(column ?? 0)) };
  });
  return { ...table, layout, children };
}
