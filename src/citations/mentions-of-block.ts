import type { Block, EditorMark } from './block.ts';
import { findCitations } from './find-citations.ts';
import type { Mention, PlacedMention } from './mention.ts';

/**
 * The mentions of one block, in reading order: those the finder finds, under the editor's marks. A mark takes the place
 * of whatever overlaps it; what a mark "no citation" suppresses is kept, marked as such, so that it can be reported.
 */
export function mentionsOfBlock(block: Block): PlacedMention[] {
  const found = findCitations(block.text);
  const marked = block.marks.flatMap((mark): PlacedMention[] => {
    const covered = found.filter((mention) => overlaps(mention, mark));
    if (mark.type === 'not-a-citation')
      return covered.map((mention) => ({ ...mention, block: block.anchor, set: { ignored: true } }));
    return [setMention(block, mark, covered[0])];
  });
  const untouched = found
    .filter((mention) => !block.marks.some((mark) => overlaps(mention, mark)))
    .map((mention) => ({ ...mention, block: block.anchor }));
  return [...marked, ...untouched].sort((a, b) => a.start - b.start);
}

function setMention(block: Block, mark: EditorMark & { type: 'cites' }, covered: Mention | undefined): PlacedMention {
  const text = block.text.slice(mark.start, mark.end);
  const facts: Mention = covered ?? {
    start: 0,
    end: 0,
    text: '',
    type: 'named',
    name: text,
    provisions: [],
    detached: [],
  };
  return { ...facts, start: mark.start, end: mark.end, text, block: block.anchor, set: { target: mark.target } };
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
