import { serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A stretch of a page's text; `anchor` is the first address inside it. */
export type Part = { html: string; anchor: string | undefined };

/** Words of a part: so many that few pages are cut, so few that ten results stay light (see `index-page.ts`). */
const LENGTH = 1500;

/** A part may end early where a heading follows, so that a section stays whole. */
const LENGTH_BEFORE_HEADING = 1000;

/** Cuts passages of text into parts, between blocks only. A short text is one part. */
export function splitPassages(passages: readonly Tree.Element[]): Part[] {
  const parts: Part[] = [];
  let blocks: Tree.ChildNode[] = [];
  let words = 0;
  const finish = (): void => {
    if (words > 0) parts.push(partOf(blocks));
    blocks = [];
    words = 0;
  };
  for (const block of passages.flatMap(({ childNodes }) => childNodes)) {
    const isHeading = /^h[2-6]$/u.test(block.nodeName);
    if (words >= LENGTH || (isHeading && words >= LENGTH_BEFORE_HEADING)) finish();
    blocks.push(block);
    words += wordsIn(block);
  }
  finish();
  return parts;
}

function partOf(blocks: readonly Tree.ChildNode[]): Part {
  const html = blocks.map((block) => serializeOuter(block)).join('');
  return { html, anchor: / id="(?<id>[^"]+)"/u.exec(html)?.groups?.['id'] };
}

function wordsIn(node: Tree.ChildNode): number {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value.split(/\s+/u).filter(Boolean).length;
  return 'childNodes' in node ? node.childNodes.reduce((sum, child) => sum + wordsIn(child), 0) : 0;
}
