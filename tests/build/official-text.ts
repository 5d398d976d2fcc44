import type { BuiltPage } from './built-site.ts';
import { attributeOf, elementsIn, hasClass, type Element, type Node } from './html.ts';

/** A citation in the official text of a page: where it stands there, what state it shows, where it leads. */
export type ShownCitation = { start: number; end: number; text: string; state: string; href: string | undefined };

/** The official text that a page shows, white space collapsed, and the citations in it (offsets into `text`). */
export type OfficialText = { text: string; citations: readonly ShownCitation[] };

/** Elements that a reader sees on lines of their own; between others there is only the white space that is written. */
const BLOCKS = /^(?:address|article|blockquote|br|dd|div|dl|dt|footer|h[1-6]|header|li|ol|p|section|table|t[dhr]|ul)$/u;

/**
 * Reads what the page marks as the document's own words (`data-official-text`), in the order of the page.
 *
 * Everything else on the page (headings of the site, facts, lists of citations) is ours and left out.
 */
export function readOfficialText(page: BuiltPage): OfficialText {
  let text = '';
  const open: { element: Element; start: number | undefined }[] = [];
  const citations: ShownCitation[] = [];

  const write = (words: string): void => {
    for (const piece of words.split(/(?<=\s)|(?=\s)/u)) {
      if (/^\s$/u.test(piece)) {
        if (text !== '' && !text.endsWith(' ')) text += ' ';
        continue;
      }
      for (const citation of open) citation.start ??= text.length;
      text += piece;
    }
  };

  const read = (node: Node): void => {
    if ('value' in node) return write(node.value);
    if (!('tagName' in node)) return;
    if (BLOCKS.test(node.tagName)) write('\n');
    const isCitation = hasClass(node, 'citation');
    if (isCitation) open.push({ element: node, start: undefined });
    node.childNodes.forEach(read);
    if (isCitation) {
      const start = open.pop()?.start ?? text.length;
      const end = text.trimEnd().length;
      const [state = '', href] = [attributeOf(node, 'data-state'), attributeOf(node, 'href')];
      citations.push({ start, end, text: text.slice(start, end), state, href });
    }
    if (BLOCKS.test(node.tagName)) write('\n');
  };

  for (const element of elementsIn(page.tree, (element) => attributeOf(element, 'data-official-text') !== undefined)) {
    write('\n');
    read(element);
  }
  return { text: text.trimEnd(), citations };
}
