import type { TreeNode } from '../tree.ts';
import { withItemMark } from './item-mark.ts';
import { nestPlusItems } from './nest-plus-items.ts';
import { withoutSingleTildes } from './single-tildes.ts';

/**
 * A parsed body with the signs that Markdown takes for markup and the author for text: single tildes are words, items
 * know the mark they were written with, and `+` items stand below the `-` item above them. `source` is the text that the
 * positions of the tree are those of. Everything that reads or writes a body starts from this tree, so that text,
 * mentions, anchors and HTML agree.
 */
export function keepSigns(node: TreeNode, source: string): TreeNode {
  if (!node.children) return node;
  const children = node.children.map((child) => keepSigns(child, source));
  const own: TreeNode = { ...node, children: nestPlusItems(withoutSingleTildes(children)) };
  return node.type === 'listItem' ? withItemMark(own, source) : own;
}
