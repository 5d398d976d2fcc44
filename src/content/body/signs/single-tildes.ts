import type { TreeNode, TreePoint } from '../tree.ts';

/**
 * Inline nodes in which "3~5 cán bộ, 7~8 ngày" is text: GFM strikes out between single tildes as between double ones, and
 * the parser has no option against it, while authors join two figures by one. Neighbouring texts become one.
 */
export function withoutSingleTildes(nodes: readonly TreeNode[]): readonly TreeNode[] {
  if (!nodes.some(isBetweenSingleTildes)) return nodes;
  return joinTexts(nodes.flatMap((node) => (isBetweenSingleTildes(node) ? spelled(node) : [node])));
}

/** Whether a struck-out stretch was written with one tilde at each end. */
export function isBetweenSingleTildes({ type, position, children = [] }: TreeNode): boolean {
  const inner = children[0]?.position?.start.offset;
  return type === 'delete' && position !== undefined && inner === position.start.offset + 1;
}

function spelled({ position, children = [] }: TreeNode): TreeNode[] {
  if (!position) return [...children];
  const { start, end } = position;
  return [tilde(start, moved(start, 1)), ...children, tilde(moved(end, -1), end)];
}

function tilde(start: TreePoint, end: TreePoint): TreeNode {
  return { type: 'text', value: '~', position: { start, end } };
}

function moved({ line, column, offset }: TreePoint, by: number): TreePoint {
  return { line, column: column + by, offset: offset + by };
}

function joinTexts(nodes: readonly TreeNode[]): TreeNode[] {
  const joined: TreeNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type !== 'text' || node.type !== 'text' || !last.position || !node.position) joined.push(node);
    else {
      const position = { start: last.position.start, end: node.position.end };
      joined[joined.length - 1] = { ...last, value: (last.value ?? '') + (node.value ?? ''), position };
    }
  }
  return joined;
}
