import type { TreeNode } from '../tree.ts';

/**
 * Lists in which a `+` item that directly follows a `-` item at the same indentation stands one level below it, and the
 * `-` items behind go on with the first list: so are reports typed, while for Markdown a change of the sign begins another
 * list of the same level. Only this change in this order has one meaning; every other stays as it is written.
 */
export function nestPlusItems(nodes: readonly TreeNode[]): readonly TreeNode[] {
  if (!nodes.some((node) => node.type === 'list')) return nodes;
  const nested: TreeNode[] = [];
  let isOpen = false; // whether the last list began with `-` and holds nothing but `-` and, below, `+`
  let end: TreeNode | undefined;
  for (const node of nodes) {
    const last = nested.at(-1);
    const follows = last !== undefined && end !== undefined && isDirectlyBelow(node, end);
    if (follows && isOpen && last && signOf(node) === '+') nested[nested.length - 1] = withItemsBelow(last, node);
    else if (follows && isOpen && last && signOf(node) === '-') nested[nested.length - 1] = goingOn(last, node);
    else {
      isOpen = signOf(node) === '-' && !(follows && isList(end));
      nested.push(node);
    }
    end = node;
  }
  return nested;
}

function isList(node: TreeNode | undefined): boolean {
  return node?.type === 'list';
}

function signOf({ type, children = [] }: TreeNode): string | undefined {
  return type === 'list' ? children[0]?.mark?.sign : undefined;
}

/** Whether a list begins on the line after another one, at its column. */
function isDirectlyBelow(node: TreeNode, above: TreeNode): boolean {
  if (!isList(node) || !isList(above) || !node.position || !above.position) return false;
  const { start } = node.position;
  return start.line === above.position.end.line + 1 && start.column === above.position.start.column;
}

function withItemsBelow(list: TreeNode, below: TreeNode): TreeNode {
  const items = list.children ?? [];
  const last = items.at(-1);
  if (!last) return list;
  const parent = { ...stretched(last, below), children: [...(last.children ?? []), below] };
  return { ...stretched(list, below), children: [...items.slice(0, -1), parent] };
}

function goingOn(list: TreeNode, further: TreeNode): TreeNode {
  const spread = list.spread === true || further.spread === true;
  return { ...stretched(list, further), spread, children: [...(list.children ?? []), ...(further.children ?? [])] };
}

function stretched(node: TreeNode, to: TreeNode): TreeNode {
  return node.position && to.position ? { ...node, position: { ...node.position, end: to.position.end } } : node;
}
