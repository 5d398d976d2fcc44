import type { TreeNode } from '../body/tree.ts';
import type { Block } from '../../citations/block.ts';
import { blocksFromTree, titleBlock } from '../body/cut-blocks.ts';
import type { PlacedMention } from '../../citations/mention.ts';
import { mentionsOfText } from '../../citations/mentions-of-text.ts';
import { describePlace } from '../../language/provisions/place.ts';
import { quoteOf, type Quote } from '../../citations/quote.ts';

/**
 * What one document's text says: the documents it mentions, in reading order, its outline, and the anchors of its
 * blocks, at which citations of a provision can land.
 */
export type TextReading = {
  mentions: readonly QuotedMention[];
  outline: readonly OutlineEntry[];
  anchors: readonly string[];
};

/** A mention as a reader of another page is shown it: the place in words, the headings above, the sentence. */
export type QuotedMention = PlacedMention & { place: string; section: readonly string[]; quote: Quote };

/** A heading, or a numbered paragraph of running text, under which a reader can find a passage again. */
export type OutlineEntry = { anchor: string; level: number; text: string };

/** Reads a document's title, if known, and body: every block is searched for mentions; numbered ones make the outline. */
export function readText(title: string | undefined, tree: TreeNode): TextReading {
  const titleBlocks = title === undefined ? [] : [titleBlock(title)];
  const blocks = [...titleBlocks, ...blocksFromTree(tree).map(({ block }) => block)];
  return {
    mentions: mentionsOfText(blocks).flatMap(({ block, mentions }) => quotedMentions(block, mentions)),
    outline: blocks.flatMap(outlineEntry),
    anchors: blocks.map(({ anchor }) => anchor),
  };
}

function quotedMentions(block: Block, mentions: readonly PlacedMention[]): QuotedMention[] {
  return mentions.map((mention) => ({
    ...mention,
    place: describePlace(block.place),
    section: block.section,
    quote: quoteOf(block.text, mention.start, mention.end),
  }));
}

function outlineEntry(block: Block): OutlineEntry[] {
  const unit = block.place.at(-1)?.unit;
  const isNumbered = block.role === 'paragraph' && (unit === 'section' || unit === 'article');
  if (block.role !== 'heading' && !isNumbered) return [];
  return [{ anchor: block.anchor, level: block.section.length + 1, text: block.text }];
}

/** The reading of a document nobody has read yet. */
export const EMPTY_READING: TextReading = { mentions: [], outline: [], anchors: [] };
