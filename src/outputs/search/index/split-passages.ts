import type { HtmlBlock } from '../../../content/read/reading.ts';

/** A stretch of a page's text: whole blocks; `anchor` is the first address inside it. */
export type Passage = { blocks: readonly HtmlBlock[]; anchor: string | undefined };

/** Words of a passage: so many that few pages are cut, so few that ten results stay light (see `index-page.ts`). */
const LENGTH = 1500;

/** A passage may end early where a heading follows, so that a section stays whole. */
const LENGTH_BEFORE_HEADING = 1000;

/** Cuts the blocks of a text into passages, between blocks only. A short text is one passage, one without words is none. */
export function splitPassages(blocks: readonly HtmlBlock[]): Passage[] {
  const passages: Passage[] = [];
  let open: HtmlBlock[] = [];
  let words = 0;
  const finish = (): void => {
    if (words > 0) passages.push({ blocks: open, anchor: open.flatMap(({ anchors }) => anchors)[0] });
    open = [];
    words = 0;
  };
  for (const block of blocks) {
    const isHeading = /^h[2-6]$/u.test(block.tag);
    if (words >= LENGTH || (isHeading && words >= LENGTH_BEFORE_HEADING)) finish();
    open.push(block);
    words += block.words;
  }
  finish();
  return passages;
}
