import type { EditorMark } from '../../citations/block.ts';
import type { TreeNode } from './tree.ts';

/** The text of inline nodes as a reader copies it: markup gone, a hard line break is a newline. */
export function inlineText(nodes: readonly TreeNode[]): string {
  return nodes.map(nodeText).join('');
}

function nodeText(node: TreeNode): string {
  if (isLineBreak(node)) return '\n';
  if (node.children) return inlineText(node.children);
  return node.type === 'text' || node.type === 'inlineCode' ? (node.value ?? '') : '';
}

function isLineBreak(node: TreeNode): boolean {
  return node.type === 'break' || (node.type === 'mdxJsxTextElement' && node.name === 'br');
}

/** Whether a node is one of the components by which an editor decides a citation by hand. */
export function isEditorMark(node: TreeNode): boolean {
  return node.type === 'mdxJsxTextElement' && (node.name === 'VanBan' || node.name === 'KhongVienDan');
}

/** The editor's decisions among inline nodes, with offsets (UTF-16) into `inlineText(nodes)`. */
export function editorMarks(nodes: readonly TreeNode[], base = 0): EditorMark[] {
  const marks: EditorMark[] = [];
  let offset = base;
  for (const node of nodes) {
    const end = offset + nodeText(node).length;
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
