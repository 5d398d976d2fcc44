import type { Block } from '../../citations/block.ts';
import type { PlacedMention } from '../../citations/mention.ts';
import { mentionsOfText } from '../../citations/mentions-of-text.ts';
import { quoteOf } from '../../citations/quote.ts';
import { describePlace } from '../../language/provisions/place.ts';
import { publishWork } from '../read/count-work.ts';
import type { BlockReading, BodyReading, OutlineEntry, QuotedMention } from '../read/reading.ts';
import type { SourceRange } from '../read/source-text.ts';
import { blocksFromTree, titleBlock, type TreeBlock } from './cut-blocks.ts';
import { rangeOfPiece } from './dialect/violations.ts';
import { findSignFaults } from './faithful/find-sign-faults.ts';
import { readLinks } from './read-links.ts';
import { keepSigns } from './signs/keep-signs.ts';
import { alignText, rangeInSource, sourceOffsets } from './source-offsets.ts';
import { shapeTables } from './tables/shape-tables.ts';
import { tableFaults } from './tables/faults/table-faults.ts';
import { walkTree, type TreeNode } from './tree.ts';
import { markTree } from './write/mark-tree.ts';
import { publishable } from './write/publishable.ts';
import { writeHtml } from './write/write-html.ts';

/** The title of a document and where its file states it. */
export type PlacedTitle = { text: string; range: SourceRange };

/** A block, where it stands in the file, and how its characters lie there. */
type PlacedBlock = { block: Block; range: SourceRange; offsets: () => readonly number[] };

/**
 * Reads a parsed and judged body, whole: cuts it into blocks, finds the documents it mentions, and writes its HTML, each
 * once. `source` is the text of the file, which the positions of the tree are those of.
 */
export function readBody(
  tree: TreeNode,
  source: string,
  title: PlacedTitle | undefined,
): Omit<BodyReading, 'violations'> {
  const sound = shapeTables(publishable(keepSigns(tree, source)), source);
  const cut = blocksFromTree(sound);
  const placed = [...(title ? [placeTitle(title, source)] : []), ...cut.map((block) => placeBlock(block, source))];
  publishWork('find');
  const found = mentionsOfText(placed.map(({ block }) => block));
  const mentionsByBlock = placed.map((block, index) => quoteMentions(block, found[index]?.mentions ?? [], source));
  let first = title ? (mentionsByBlock[0]?.length ?? 0) : 0;
  const marked = cut.map((block, index) => {
    const mentions = mentionsByBlock[index + (title ? 1 : 0)] ?? [];
    const numbered = { block, mentions, first };
    first += mentions.length;
    return numbered;
  });
  const html = writeHtml(markTree(sound, marked));
  return {
    hasText: (tree.children ?? []).length > 0,
    links: readLinks(tree, source),
    tableFaults: tableFaults(tree, source),
    signs: findSignFaults(tree, { source, isPage: false }),
    handSet: handSetCitations(tree, source),
    blocks: placed.map(({ block: { anchor }, range }): BlockReading => ({ anchor, range })),
    mentions: mentionsByBlock.flat(),
    outline: placed.flatMap(({ block }) => outlineEntry(block)),
    words: html.reduce((sum, { words }) => sum + words, 0),
    html,
  };
}

function placeTitle({ text, range }: PlacedTitle, source: string): PlacedBlock {
  return { block: titleBlock(text), range, offsets: () => alignText(text, source, range.start, range.end) };
}

function placeBlock({ block, node }: TreeBlock, source: string): PlacedBlock {
  const start = node.position?.start.offset ?? 0;
  const range = { start, end: node.position?.end.offset ?? start };
  return { block, range, offsets: () => sourceOffsets(node.children ?? [], source) };
}

function quoteMentions(
  { block, range, offsets }: PlacedBlock,
  mentions: readonly PlacedMention[],
  source: string,
): QuotedMention[] {
  if (mentions.length === 0) return [];
  const places = offsets();
  return mentions.map((mention) => ({
    ...mention,
    place: describePlace(block.place),
    section: block.section,
    quote: quoteOf(block.text, mention.start, mention.end),
    range: rangeInSource(block.text, places, source, mention) ?? range,
  }));
}

/** Documents that the editor set by hand, wherever the tag stands; an empty id is a matter of the dialect. */
function handSetCitations(tree: TreeNode, source: string): { id: string; range: SourceRange }[] {
  const found: { id: string; range: SourceRange }[] = [];
  walkTree(tree, (node) => {
    if (node.name !== 'VanBan') return;
    const id = node.attributes?.find(({ name }) => name === 'id')?.value;
    if (typeof id === 'string' && id !== '') found.push({ id, range: rangeOfPiece(node, id, source) });
  });
  return found;
}

function outlineEntry(block: Block): OutlineEntry[] {
  const unit = block.place.at(-1)?.unit;
  const isNumbered = block.role === 'paragraph' && (unit === 'section' || unit === 'article');
  if (block.role !== 'heading' && !isNumbered) return [];
  return [{ anchor: block.anchor, level: block.section.length + 1, text: block.text }];
}
