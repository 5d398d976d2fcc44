import { fileURLToPath } from 'node:url';
import { relative, sep } from 'node:path';
import type { MdastNode, MdastPluginEntry, MdastVisitorContext } from 'satteri';
import { blocksFromTree, type TreeBlock } from './cut-blocks.ts';
import { sliceInline } from './inline-text.ts';
import { mentionAddress } from '../../works/resolved-mention.ts';
import { isPageFile } from './page-links.ts';
import type { PlacedMention } from '../../citations/mention.ts';
import { mentionsOfText } from '../../citations/mentions-of-text.ts';
import type { TreeNode } from './tree.ts';

/**
 * Sätteri plugin: gives every block its anchor and wraps every mention in `<Citation at="document#block@start">`.
 *
 * It knows nothing of other documents: what a mention resolves to is asked when the page is rendered, so that adding a
 * document heals every citation of it without compiling other files anew. A mention that crosses an author's own link
 * is left to that link.
 */
export function markCitations(contentDir: string): MdastPluginEntry {
  return ({ fileURL }) => {
    const id = fileURL && !isPageFile(fileURL) && documentIdOf(fileURLToPath(fileURL), contentDir);
    if (!id) return undefined;
    return {
      name: 'mark-citations',
      before(root, context) {
        const blocks = blocksFromTree(root as TreeNode);
        const readings = mentionsOfText(blocks.map(({ block }) => block));
        blocks.forEach((block, index) => markBlock(block, readings[index]?.mentions ?? [], id, context));
      },
    };
  };
}

function documentIdOf(file: string, contentDir: string): string | undefined {
  const path = relative(contentDir, file);
  return path.startsWith('..')
    ? undefined
    : path
        .replace(/\.mdx$/, '')
        .split(sep)
        .join('/');
}

function markBlock(
  { block, node, host }: TreeBlock,
  mentions: readonly PlacedMention[],
  id: string,
  context: MdastVisitorContext,
): void {
  const inline = node.children ?? [];
  const marked: TreeNode[] = [];
  let offset = 0;
  for (const mention of mentions.filter(({ set }) => !set || !('ignored' in set))) {
    const words = sliceInline(inline, mention.start, mention.end);
    marked.push(...sliceInline(inline, offset, mention.start));
    marked.push(...(isCitable(words) ? [citation(mentionAddress(id, block.anchor, mention.start), words)] : words));
    offset = mention.end;
  }
  marked.push(...sliceInline(inline, offset, block.text.length + 1));
  const target = node as MdastNode;
  if (node.type === 'tableCell') {
    // Cells carry no attributes of their own through the processor, so a span inside holds the anchor.
    context.setProperty(target, 'children', [anchored(block.anchor, marked)] as MdastNode[]);
  } else {
    context.setProperty(target, 'children', marked as MdastNode[]);
    context.setProperty(host as MdastNode, 'data', { hProperties: { id: block.anchor } });
  }
}

function isCitable(nodes: readonly TreeNode[]): boolean {
  return nodes.every(({ type, children }) => type !== 'link' && type !== 'linkReference' && isCitable(children ?? []));
}

function citation(key: string, children: readonly TreeNode[]): TreeNode {
  return {
    type: 'mdxJsxTextElement',
    name: 'Citation',
    attributes: [{ type: 'mdxJsxAttribute', name: 'at', value: key }],
    children,
  };
}

function anchored(id: string, children: readonly TreeNode[]): TreeNode & { data: object } {
  return { type: 'emphasis', data: { hName: 'span', hProperties: { id } }, children };
}
