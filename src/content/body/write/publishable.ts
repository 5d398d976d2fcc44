import { judgeAddress } from '../dialect/dialect-address.ts';
import { judgeNode } from '../dialect/dialect.ts';
import { COMPONENT_SHAPES } from '../dialect/dialect-components.ts';
import { TABLE_TAG } from '../tables/titled-table.ts';
import { walkTree, type TreeNode } from '../tree.ts';

/**
 * The part of a body that may be published, whatever the check says of it: nodes that the dialect does not know are left
 * out with their content, tags keep no attribute but those that this program reads, an address that could run code is taken
 * from its link. A text that the dialect accepts comes back as it is, but for tags on a line of their own, which stand
 * in paragraphs like any other words.
 */
export function publishable(root: TreeNode): TreeNode {
  const dangerous = new Set<string>();
  walkTree(root, ({ type, identifier = '', url = '' }) => {
    if (type === 'definition' && judgeAddress(url, 'link') !== undefined) dangerous.add(identifier);
  });
  return { ...root, children: (root.children ?? []).flatMap((node) => publishableNode(node, dangerous)) };
}

function publishableNode(node: TreeNode, dangerous: ReadonlySet<string>): TreeNode[] {
  const children = node.children?.flatMap((child) => publishableNode(child, dangerous));
  const own: TreeNode = children === undefined ? node : { ...node, children };
  if (node.type === 'mdxJsxTextElement') return COMPONENT_SHAPES.has(node.name ?? '') ? [own] : [];
  if (node.type === 'mdxJsxFlowElement' && node.name === TABLE_TAG) return [own];
  if (node.type === 'mdxJsxFlowElement') return COMPONENT_SHAPES.has(node.name ?? '') ? standing(own) : [];
  if (node.type === 'link') return judgeNode(node) === undefined ? [own] : [withoutAddress(own)];
  if (node.type === 'linkReference' && dangerous.has(node.identifier ?? '')) return [withoutAddress(own)];
  return judgeNode(node) === undefined ? [own] : [];
}

function withoutAddress({ url: _url, ...node }: TreeNode): TreeNode {
  return { ...node, type: 'link' };
}

/** What stands between the tags of an element on lines of its own, as paragraphs with the element around their words. */
function standing(element: TreeNode): TreeNode[] {
  if (element.name === 'br') return [element];
  const { children = [], ...tag } = element;
  const around = (words: readonly TreeNode[]): TreeNode => ({ ...tag, type: 'mdxJsxTextElement', children: words });
  const position = element.position ? { position: element.position } : {};
  const nodes: TreeNode[] = [];
  let loose: TreeNode[] = [];
  const closeParagraph = (): void => {
    const hasWords = loose.some(({ type, value }) => type !== 'text' || (value ?? '').trim() !== '');
    if (hasWords) nodes.push({ type: 'paragraph', children: [around(loose)], ...position });
    loose = [];
  };
  for (const child of children) {
    if (PHRASING.has(child.type)) {
      loose.push(child);
      continue;
    }
    closeParagraph();
    nodes.push(child.type === 'paragraph' ? { ...child, children: [around(child.children ?? [])] } : child);
  }
  closeParagraph();
  return children.length === 0 ? [{ type: 'paragraph', children: [around([])], ...position }] : nodes;
}

const PHRASING = new Set(
  `text emphasis strong delete inlineCode break link linkReference image footnoteReference mdxJsxTextElement`.split(
    ' ',
  ),
);
