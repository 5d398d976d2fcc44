import type { TreeNode } from '../body/tree.ts';
import { offsetAt } from '../read/source-text.ts';
import type { SourceRange, SourceText } from '../read/source-text.ts';

/**
 * Where a piece of text stands inside a node; where the node itself begins if the author wrote it in other characters
 * (`&#106;avascript:`).
 */
export function locateInNode(source: SourceText, node: TreeNode, piece: string): SourceRange {
  if (!node.position) return { start: 0, end: 0 };
  const start = offsetAt(source, node.position.start.line, node.position.start.column);
  const end = offsetAt(source, node.position.end.line, node.position.end.column);
  const found = source.text.slice(start, end).indexOf(piece);
  return found === -1 ? { start, end } : { start: start + found, end: start + found + piece.length };
}
