import type { LinkReading } from '../read/reading.ts';
import { rangeOfPiece } from './dialect/violations.ts';
import { headingAnchors } from './pages/page-links.ts';
import { walkTree, type TreeNode } from './tree.ts';

/** Every address that the author wrote, of links, of their definitions and of images, in the order of the text. */
export function readLinks(tree: TreeNode, source: string): LinkReading[] {
  const found: LinkReading[] = [];
  walkTree(tree, (node) => {
    const { type, url } = node;
    if (url === undefined || (type !== 'link' && type !== 'definition' && type !== 'image')) return;
    found.push({ use: type === 'image' ? 'image' : 'link', url, range: rangeOfPiece(node, url, source) });
  });
  return found;
}

/** The addresses inside a page of prose: those of its headings. */
export function pageAnchors(tree: TreeNode): string[] {
  const found: string[] = [];
  const anchorOf = headingAnchors();
  walkTree(tree, (node) => {
    if (node.type === 'heading') found.push(anchorOf(node));
  });
  return found;
}
