import { parse } from 'parse5';
import { attributeOf, collapse, elementsIn, type Node } from './html.ts';

/** A link as a reader meets it: where it leads, as written, and its words. */
export type PageLink = { href: string; text: string };

/** What a page says, without its looks: its text, one line for each block that holds words, and its links in order. */
export type PageWords = { lines: readonly string[]; links: readonly PageLink[] };

/** Elements that stand within a line; around every other one the reader sees a break, whether or not a space is there. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);

const UNSEEN = new Set(['script', 'style', 'template']);

/**
 * Reads the title, the text and the links of a page. Ids, classes and the spaces between blocks leave no trace, the
 * spaces between words do. What a reader without scripts is shown counts like the rest.
 */
export function readPageWords(html: string): PageWords {
  const tree = parse(html, { scriptingEnabled: false });
  const links = elementsIn(tree, ({ tagName }) => tagName === 'a').flatMap((link) => {
    const href = attributeOf(link, 'href');
    return href === undefined ? [] : [{ href, text: collapse(seenText(link)) }];
  });
  const lines = seenText(tree).split(BREAK).map(collapse);
  return { lines: lines.filter((line) => line !== ''), links };
}

/** No text holds it: HTML allows no such character. */
const BREAK = '\u0000';

function seenText(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node) || UNSEEN.has(node.nodeName)) return '';
  const text = node.childNodes.map(seenText).join('');
  return INLINE.has(node.nodeName) ? text : `${BREAK}${text}${BREAK}`;
}
