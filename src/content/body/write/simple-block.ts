import { splitAtBreaks } from '../../../language/text/split-at-breaks.ts';
import type { HtmlBlock, HtmlPiece } from '../../read/reading.ts';
import type { MarkedNode } from './mark-tree.ts';

/**
 * Writes a paragraph or a heading that is nothing but text and mentions, as nine of ten blocks of an official text are;
 * nothing where there is more to it, or a sign that the library treats in a way of its own. What is written is what the
 * library would write (a test holds them together), without the two trees that it makes of each block on the way.
 */
export function simpleBlock(node: MarkedNode): HtmlBlock | undefined {
  const tag = node.type === 'paragraph' ? 'p' : node.type === 'heading' ? `h${node.depth ?? 1}` : undefined;
  const { id, place = '', children = [] } = node;
  if (tag === undefined || id === undefined || SPECIAL.test(id + place)) return undefined;
  const pieces: HtmlPiece[] = [];
  let open = `<${tag} id="${id}" data-place="${place}">`;
  let text = '';
  for (const child of children as readonly MarkedNode[]) {
    const words = wordsOf(child);
    if (words === undefined) return undefined;
    text += words;
    if (child.mention === undefined) open += wordsHtml(words);
    else {
      pieces.push(open, { mention: child.mention, html: wordsHtml(words) });
      open = '';
    }
  }
  pieces.push(`${open}</${tag}>`);
  const isWritten = (piece: HtmlPiece): boolean => piece !== '';
  return { tag, anchors: [id], words: text.match(/\S+/gu)?.length ?? 0, pieces: pieces.filter(isWritten) };
}

/** Signs that have to be written otherwise in an attribute. */
const SPECIAL = /["&'<>`=]/u;

/** The text of a node, or of the text that a mention holds; the library trims text around line breaks. */
function wordsOf({ type, value = '', children = [] }: MarkedNode): string | undefined {
  if (type === 'text') return /[\n\r]/u.test(value) ? undefined : value;
  if (type !== 'mention') return undefined;
  const words = children.map((child) => (child.type === 'text' ? wordsOf(child) : undefined));
  return words.length === 1 ? words[0] : undefined;
}

function wordsHtml(text: string): string {
  return splitAtBreaks(text)
    .map((piece) =>
      piece.together ? `<span class="together">${escapeText(piece.text)}</span>` : escapeText(piece.text),
    )
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
