import type { Block } from './block.ts';
import type { PlacedMention } from './mention.ts';
import { mentionsOfBlock } from './mentions-of-block.ts';
import { type DeclaredName, shortFormsIn } from './names/short-forms.ts';

/** A block with its mentions, in reading order. */
export type BlockMentions = { block: Block; mentions: readonly PlacedMention[] };

/**
 * The mentions of a whole text, block by block: those of each block by itself, and the short names by which the text
 * calls a document that an earlier block declared ("sau đây gọi tắt là …"). Full mentions and editors' marks stand
 * before short names.
 */
export function mentionsOfText(blocks: readonly Block[]): BlockMentions[] {
  const names = new Map<string, DeclaredName>();
  return blocks.map((block) => {
    const full = mentionsOfBlock(block);
    const short = shortFormsIn(block.text, [...names.values()]).filter(
      (form) => ![...full, ...block.marks].some((taken) => taken.start < form.end && form.start < taken.end),
    );
    for (const { shortName, number, kind } of full) {
      if (shortName !== undefined && number !== undefined && !names.has(shortName))
        names.set(shortName, { name: shortName, number, ...(kind === undefined ? {} : { kind }) });
    }
    const placed = short.map((form) => ({ ...form, block: block.anchor }));
    return { block, mentions: [...full, ...placed].sort((a, b) => a.start - b.start) };
  });
}
