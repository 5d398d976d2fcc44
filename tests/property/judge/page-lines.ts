import { attributeOf, elementsIn, hasClass, parsePage, type Element, type Node } from '../../build/html.ts';
import { markerOf } from './marker-of.ts';

/**
 * What a reader of a document's page sees of the document itself, line by line: the signs of list items stand before
 * their words, an image is its caption between `⟦ ⟧`, white space is as a browser shows it. Lines without a sign are left
 * out. What the site adds (headings of notes, ways back) is no part of it.
 */
export function officialLines(html: string): string[] {
  const isOfficial = (element: Element): boolean => attributeOf(element, 'data-official-text') !== undefined;
  return elementsIn(parsePage(html), isOfficial).flatMap((element) => linesOf(element));
}

/** The lines of a piece of HTML. */
export function linesOfHtml(html: string): string[] {
  return linesOf(parsePage(html));
}

function linesOf(root: Node): string[] {
  const lines: string[] = [];
  let line = '';
  let marker = '';
  const end = (): void => {
    const words = trim(line);
    if (words !== '') {
      lines.push(trim(`${marker} ${words}`));
      marker = '';
    }
    line = '';
  };
  const endItem = (): void => {
    end();
    if (marker !== '') lines.push(marker);
    marker = '';
  };
  const read = (node: Node, isPre: boolean): void => {
    if ('value' in node) {
      if (isPre) node.value.split('\n').forEach((words, index) => (index > 0 && end(), (line += words)));
      else line = (line + node.value).replace(/[ \t\n\f\r]+/gu, ' ');
      return;
    }
    if (!('tagName' in node))
      return 'childNodes' in node ? node.childNodes.forEach((child) => read(child, isPre)) : undefined;
    if (isOurs(node)) return;
    if (node.tagName === 'img') line += `⟦${attributeOf(node, 'alt') ?? ''}⟧`;
    if (node.tagName === 'input') line += attributeOf(node, 'checked') === undefined ? '[ ]' : '[x]';
    const isBlock = BLOCKS.test(node.tagName) || isLineOfSigner(node);
    if (isBlock) end();
    if (node.tagName === 'li') {
      endItem();
      marker = markerOf(node);
    }
    node.childNodes.forEach((child) => read(child, isPre || node.tagName === 'pre'));
    if (node.tagName === 'li') endItem();
    else if (isBlock) end();
  };
  read(root, false);
  endItem();
  return lines;
}

/** Elements that stand on lines of their own. */
const BLOCKS =
  /^(?:address|article|blockquote|br|caption|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|ol|p|pre|section|table|t[dhr]|thead|tbody|ul)$/u;

/** Spaces as HTML knows them; a no-break space is a sign of the text. */
function trim(text: string): string {
  return text.replace(/^[ \t\n\f\r]+|[ \t\n\f\r]+$/gu, '');
}

function isOurs(element: Element): boolean {
  if (attributeOf(element, 'data-footnote-backref') !== undefined) return true;
  return element.tagName === 'h2' && attributeOf(element, 'id') === 'footnote-label';
}

/** Those who sign stand below each other, by style. */
function isLineOfSigner({ parentNode }: Element): boolean {
  return parentNode !== null && 'tagName' in parentNode && hasClass(parentNode, 'signer');
}
