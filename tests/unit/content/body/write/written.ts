import { readFile } from '../../../../../src/content/read/read-file.ts';
import type { HtmlBlock } from '../../../../../src/content/read/reading.ts';

/** The HTML of a body, as it is published, but for the places of its blocks in words. */
export function blocksOf(body: string): HtmlBlock[] {
  const { html = [], ...others } = readFile(Buffer.from(`---\n---\n${body}\n`)).body ?? {};
  if (!('blocks' in others)) throw new Error('The body cannot be read');
  return html.map((block) => ({
    ...block,
    pieces: block.pieces
      .map((piece) => (typeof piece === 'string' ? piece.replaceAll(/ data-place="[^"]*"/gu, '') : piece))
      .filter((piece) => piece !== ''),
  }));
}

/** The same as one string; a mention shows as `⟦number:its HTML⟧`. */
export function writtenOf(body: string): string {
  const pieces = blocksOf(body).map((block) =>
    block.pieces.map((piece) => (typeof piece === 'string' ? piece : `⟦${piece.mention}:${piece.html}⟧`)),
  );
  return pieces.map((block) => block.join('')).join('\n');
}
