import type { Element, ElementContent } from 'hast';
import type { HastPluginEntry, MdastNode, MdastPluginEntry } from 'satteri';
import { readTable } from '../tables/layout/read-table.ts';
import { tableElement, titledTable } from '../tables/table-element.ts';
import type { TableLayout } from '../tables/layout/table-layout.ts';
import { tableRegion } from '../tables/table-region.ts';
import { attributeOf, captionOf, TABLE_TAG, tableOf } from '../tables/titled-table.ts';
import { walkTree, type TreeNode } from '../tree.ts';

declare module 'satteri' {
  interface DataMap {
    /** How each table of a body is shown, by the offset at which it begins. */
    tableLayouts: Map<number, TableLayout>;
  }
}

/** Sätteri plugin: lays out every table as those of documents are, for `shapeTables`, which writes them. */
export const layTables: MdastPluginEntry = () => ({
  name: 'lay-tables',
  options: { position: true },
  before(root, context) {
    const layouts = new Map<number, TableLayout>();
    const lay = (table: TreeNode, wantedHead?: string): void => {
      const at = table.position?.start.offset ?? 0;
      if (!layouts.has(at)) layouts.set(at, readTable(table, context.source, wantedHead).layout);
    };
    walkTree(root as TreeNode, (node) => {
      if (node.type === 'table') lay(node);
      if (node.type !== 'mdxJsxFlowElement' || node.name !== TABLE_TAG) return;
      const table = tableOf(node);
      if (table) lay(table, attributeOf(node, 'dau'));
      for (const caption of captionOf(node, context.source))
        context.prependChild(node as MdastNode, caption as MdastNode);
    });
    context.data.tableLayouts = layouts;
  },
});

/**
 * Sätteri plugin: writes the tables that `layTables` has laid out, joined cells, heads, figures and captions, and puts each
 * into a region that scrolls by itself.
 */
export const shapeTables: HastPluginEntry = () => ({
  name: 'shape-tables',
  options: { position: true },
  before(root, context) {
    let count = 0;
    const write = (table: Element, caption: readonly ElementContent[] = []): Element => {
      const layout = context.data.tableLayouts?.get(table.position?.start.offset ?? 0);
      return tableRegion(layout ? withCells(layout, table, caption) : table, ++count);
    };
    const shape = (node: ElementContent): void => {
      if (isElement(node, 'table')) return context.replaceNode(node, write(node));
      if (!('children' in node)) return;
      const children = node.children as ElementContent[];
      if (node.type !== 'mdxJsxFlowElement' || node.name !== TABLE_TAG) return children.forEach(shape);
      const blocks = children.filter(({ type }) => type !== 'text');
      const at = blocks.findIndex((block) => isElement(block, 'table'));
      const table = blocks[at];
      const [before, after] = [blocks.slice(0, Math.max(at, 0)), blocks.slice(at + 1)];
      context.replaceNode(
        node,
        titledTable(before, (caption) => (table && isElement(table, 'table') ? [write(table, caption)] : []), after),
      );
    };
    (root.children as ElementContent[]).forEach(shape);
  },
});

function withCells(layout: TableLayout, table: Element, caption: readonly ElementContent[]): Element {
  const rows = table.children
    .flatMap((part) => (part.type === 'element' ? part.children : []))
    .filter((row) => isElement(row, 'tr'))
    .map(({ children }) => children.filter((cell) => isElement(cell, 'th') || isElement(cell, 'td')));
  return tableElement(layout, (row, column) => rows[row]?.[column]?.children ?? [], caption);
}

function isElement(node: ElementContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}
