import type { SourceRange } from '../../read/source-text.ts';
import { oddReferences } from './character-references.ts';
import type { ComponentShapes } from './dialect-components.ts';
import { judgeNode, type DialectRuleId } from './dialect.ts';
import { walkTree, type TreeNode } from '../tree.ts';

/** A construct that the dialect refuses, and where its author wrote it; `values` fill the words of its rule. */
export type DialectFinding = { id: DialectRuleId; values: Readonly<Record<string, string>>; range: SourceRange };

/** Everything in a tree that the dialect refuses, in the order of the text; `shapes` are the tags of another kind of file. */
export function violations(root: TreeNode, source: string, shapes?: ComponentShapes): DialectFinding[] {
  const found: DialectFinding[] = [];
  walkTree(root, (node) => {
    found.push(...oddReferences(node, source));
    const violation = judgeNode(node, shapes);
    if (!violation) return;
    found.push({ id: violation.id, values: violation.values, range: rangeOfPiece(node, violation.subject, source) });
  });
  return found;
}

/**
 * Where a piece of text stands inside a node, behind the name of a tag if it is one of its attributes; the whole node if the author wrote it in other characters
 * (`&#106;avascript:`).
 */
export function rangeOfPiece({ position, name }: TreeNode, piece: string, source: string): SourceRange {
  const start = position?.start.offset ?? 0;
  const end = Math.min(position?.end.offset ?? start, source.length); // program at the end of a file reaches behind it
  const behind = name && !piece.startsWith('<') ? name.length + 1 : 0;
  const found = source.slice(start, end).indexOf(piece, behind);
  return found === -1 ? { start, end } : { start: start + found, end: start + found + piece.length };
}
