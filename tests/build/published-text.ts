import type { BuiltPage } from './built-site.ts';
import { attributeOf, elementsIn, hasClass, type Element, type Node } from './html.ts';

/** Elements that begin a line of their own. */
const BLOCKS =
  /^(?:address|article|blockquote|br|dd|div|dl|dt|footer|h[1-6]|header|hr|li|ol|p|section|table|tbody|thead|t[dhr]|ul)$/u;

/**
 * The official text of a page as its reader sees it, line by line: a break that an author wrote, an item or a cell begins a
 * line. Items bear their marks, which styles print. White space within a line stays; what is ours among the notes (their
 * heading, the ways back) is left out.
 */
export function publishedLines(page: BuiltPage): string[] {
  const official = elementsIn(page.tree, (element) => attributeOf(element, 'data-official-text') !== undefined);
  return linesOf(official.map((element) => `\n${textIn(element)}\n`).join(''));
}

/** Lines with something on them, without the blanks at their ends. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/^[ \t\r]+|[ \t\r]+$/gu, ''))
    .filter((line) => line !== '');
}

function textIn(node: Node): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node) || isOurs(node)) return '';
  if (hasClass(node, 'signer')) return node.childNodes.map((child) => `\n${textIn(child)}\n`).join(''); // a grid
  const marks = node.tagName === 'ol' || node.tagName === 'ul' ? marksOf(node) : undefined;
  const words = node.childNodes
    .map((child) => {
      const mark = 'tagName' in child ? marks?.get(child) : undefined;
      return mark === undefined ? textIn(child) : `\n${mark} ${textIn(child).trimStart()}`;
    })
    .join('');
  return BLOCKS.test(node.tagName) ? `\n${words}\n` : words;
}

function isOurs(element: Element): boolean {
  return attributeOf(element, 'id') === 'footnote-label' || hasClass(element, 'data-footnote-backref');
}

/** The marks that a browser prints before the items of a list, by the styles of official texts (`prose.css`). */
function marksOf(list: Element): Map<Node, string> {
  const items = list.childNodes.filter((child): child is Element => 'tagName' in child && child.tagName === 'li');
  const sign = attributeOf(list, 'data-mark');
  if (list.tagName === 'ul') return new Map(sign === undefined ? [] : items.map((item) => [item, sign]));
  let number = Number(attributeOf(list, 'start') ?? 1) - 1;
  return new Map(
    items.map((item) => {
      number = Number(attributeOf(item, 'value') ?? number + 1);
      const style = attributeOf(item, 'data-mark') ?? '.';
      const digits = String(number).padStart(style.startsWith('0') ? 2 : 1, '0');
      return [item, digits + style.slice(-1)];
    }),
  );
}
