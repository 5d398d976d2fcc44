import { inlineText, isEditorMark } from './inline-text.ts';
import type { TreeNode } from './tree.ts';

/**
 * Cuts inline nodes at characters of their text: `cuts` are offsets (UTF-16) into `inlineText(nodes)`, in ascending
 * order, and there is one piece more than cuts. A node that a cut falls into is split: "a**bcd**e" cut at 2 and 3 gives
 * "a**b**", "**c**", "**d**e". A node without text stays with what follows it. An editor's mark leaves its words.
 */
export function cutInline(nodes: readonly TreeNode[], cuts: readonly number[]): TreeNode[][] {
  const pieces: TreeNode[][] = [[]];
  let passed = 0;
  let offset = 0;
  const passTo = (end: number): void => {
    for (; passed < cuts.length && (cuts[passed] ?? 0) <= end; passed++) pieces.push([]);
  };
  for (const node of nodes.flatMap(unmarked)) {
    const start = offset;
    offset += inlineText([node]).length;
    passTo(start);
    const inside: number[] = [];
    for (let at = passed; at < cuts.length && (cuts[at] ?? 0) < offset; at++) inside.push((cuts[at] ?? 0) - start);
    splitNode(node, inside).forEach((piece, index) => {
      if (index > 0) pieces.push([]);
      if (piece) pieces.at(-1)?.push(piece);
    });
    passed += inside.length;
  }
  passTo(Infinity);
  return pieces;
}

function splitNode(node: TreeNode, cuts: readonly number[]): (TreeNode | undefined)[] {
  if (node.children) {
    if (cuts.length === 0 && !hasEditorMark(node)) return [node];
    const pieces = cutInline(node.children, cuts);
    return pieces.map((children) => (children.length > 0 ? { ...node, children } : undefined));
  }
  if (cuts.length === 0) return [node];
  const value = node.value ?? '';
  return [0, ...cuts].map((from, index) =>
    from === cuts[index] ? undefined : { ...node, value: value.slice(from, cuts[index]) },
  );
}

function unmarked(node: TreeNode): readonly TreeNode[] {
  return isEditorMark(node) ? (node.children ?? []).flatMap(unmarked) : [node];
}

function hasEditorMark(node: TreeNode): boolean {
  return isEditorMark(node) || (node.children?.some(hasEditorMark) ?? false);
}
