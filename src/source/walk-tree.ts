import type { TreeNode } from '../documents/tree.ts';

/** Visits a node and everything below it, in the order of the text; deep trees do not grow the call stack. */
export function walkTree(root: TreeNode, visit: (node: TreeNode) => void): void {
  const waiting: TreeNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node);
    for (const child of [...(node.children ?? [])].reverse()) waiting.push(child);
  }
}
