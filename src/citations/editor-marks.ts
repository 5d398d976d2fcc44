import type { TreeNode } from '../documents/tree.ts';
import type { EditorMark } from './block.ts';
import { inlineText, isEditorMark } from './inline-text.ts';

/** The editor's decisions among inline nodes, with offsets (UTF-16) into `inlineText(nodes)`. */
export function editorMarks(nodes: readonly TreeNode[], base = 0): EditorMark[] {
  const marks: EditorMark[] = [];
  let offset = base;
  for (const node of nodes) {
    const end = offset + inlineText([node]).length;
    if (isEditorMark(node)) marks.push(toMark(node, offset, end));
    else marks.push(...editorMarks(node.children ?? [], offset));
    offset = end;
  }
  return marks;
}

function toMark(node: TreeNode, start: number, end: number): EditorMark {
  if (node.name === 'KhongVienDan') return { start, end, type: 'not-a-citation' };
  const id = node.attributes?.find((attribute) => attribute.name === 'id')?.value;
  return { start, end, type: 'cites', target: typeof id === 'string' ? id : '' };
}
