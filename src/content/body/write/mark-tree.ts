import { describePlace } from '../../../language/provisions/place.ts';
import type { PlacedMention } from '../../../citations/mention.ts';
import type { TreeBlock } from '../cut-blocks.ts';
import { cutInline } from '../cut-inline.ts';
import { inlineText } from '../inline-text.ts';
import type { TreeNode } from '../tree.ts';
import { isNote, splitAtNotes } from './split-at-notes.ts';

/** What the writer knows beside Markdown: a mention (by its number), a block's anchor, its place in words. */
export type MarkedNode = TreeNode & { mention?: number; id?: string; place?: string };

/** A block with the mentions found in it; `first` is the number of the first of them in the whole document. */
export type MentionedBlock = { block: TreeBlock; mentions: readonly PlacedMention[]; first: number };

/**
 * A body with its blocks marked: each has its anchor and, unless it is a cell, its place in words ("mục II.1, đoạn 3") for
 * the scripts that make a permanent link of the one and a citation of the other; each mention stands in a node of its own.
 * A mention that touches an author's own link is left to that link, one that the editor called no citation is plain words.
 */
export function markTree(root: TreeNode, blocks: readonly MentionedBlock[]): MarkedNode {
  const contents = new Map<TreeNode, readonly MarkedNode[]>();
  const marks = new Map<TreeNode, { id: string; place: string }>();
  for (const marked of blocks) {
    const { block, node, host } = marked.block;
    const words = markMentions(marked);
    if (block.role === 'cell') {
      contents.set(node, [{ type: 'anchored', id: block.anchor, children: words }]);
      continue;
    }
    contents.set(node, words);
    marks.set(host, { id: block.anchor, place: describePlace(block.place) });
  }
  const rebuild = (node: TreeNode): MarkedNode => {
    const children = contents.get(node) ?? node.children?.map(rebuild);
    return { ...node, ...(children === undefined ? {} : { children }), ...marks.get(node) };
  };
  return rebuild(root);
}

function markMentions({ block: { node }, mentions, first }: MentionedBlock): MarkedNode[] {
  const inline = node.children ?? [];
  const links = linkRanges(inline);
  const cited = mentions
    .map((mention, index) => ({ ...mention, number: first + index }))
    .filter(({ set }) => !set || !('ignored' in set))
    .filter(apartFrom(links));
  const pieces = cutInline(
    inline,
    cited.flatMap(({ start, end }) => [start, end]),
  );
  return pieces.flatMap((words, index) => {
    const mention = index % 2 === 1 ? cited[(index - 1) / 2] : undefined;
    return mention ? aroundNotes(words, mention.number) : words;
  });
}

/** A mention's words, its own link broken off where the author put a note in their midst: links hold no links. */
function aroundNotes(words: readonly TreeNode[], mention: number): MarkedNode[] {
  if (words.length === 0) return [{ type: 'mention', mention, children: [] }];
  const runs: MarkedNode[] = [];
  for (const node of words.flatMap(splitAtNotes)) {
    const last = runs.at(-1);
    if (isNote(node)) runs.push(node);
    else if (last?.type === 'mention') runs[runs.length - 1] = { ...last, children: [...(last.children ?? []), node] };
    else runs.push({ type: 'mention', mention, children: [node] });
  }
  return runs;
}

type Range = { start: number; end: number };

/** Where authors' own links stand in the text of inline nodes, in order. */
function linkRanges(nodes: readonly TreeNode[], base = 0): Range[] {
  const ranges: Range[] = [];
  let offset = base;
  for (const node of nodes) {
    const end = offset + inlineText([node]).length;
    const isLink = node.type === 'link' || node.type === 'linkReference';
    if (isLink) ranges.push({ start: offset, end });
    else if (node.children) ranges.push(...linkRanges(node.children, offset));
    offset = end;
  }
  return ranges;
}

/** Whether a mention touches none of the links and does not overlap the one before; both come in the order of the text. */
function apartFrom(links: readonly Range[]): (mention: Range) => boolean {
  let passed = 0;
  let taken = 0;
  return ({ start, end }) => {
    while (passed < links.length && (links[passed]?.end ?? 0) <= start) passed++;
    const link = links[passed];
    if (start < taken || (link && link.start < end)) return false;
    taken = end;
    return true;
  };
}
