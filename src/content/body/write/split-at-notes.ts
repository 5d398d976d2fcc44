import type { TreeNode } from '../tree.ts';

/**
 * An inline node cut where a note is marked, so that the marks stand beside its pieces and not within: "**a[^1] b**" is
 * "**a**", "[^1]", "** b**". A node without a note comes back as it is.
 */
export function splitAtNotes(node: TreeNode): readonly TreeNode[] {
  if (isNote(node) || !holdsNote(node)) return [node];
  const pieces: TreeNode[] = [];
  let run: TreeNode[] = [];
  const closeRun = (): void => {
    if (run.length > 0) pieces.push({ ...node, children: run });
    run = [];
  };
  for (const child of (node.children ?? []).flatMap(splitAtNotes)) {
    if (isNote(child)) {
      closeRun();
      pieces.push(child);
    } else run.push(child);
  }
  closeRun();
  return pieces;
}

export function isNote({ type }: TreeNode): boolean {
  return type === 'footnoteReference';
}

function holdsNote(node: TreeNode): boolean {
  return isNote(node) || (node.children?.some(holdsNote) ?? false);
}
