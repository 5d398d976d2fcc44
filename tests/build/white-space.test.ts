import { describe, expect, inject, it } from 'vitest';
import { readBuiltSite, type BuiltPage } from './built-site.ts';
import { attributeOf, collapse, elementsIn, textOf, type Element, type Node } from './html.ts';

const pages = [...readBuiltSite(inject('siteAtRoot'), '/').pages.values()];

/** Elements that begin a line of their own; white space at their edges is never seen. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|br|button|d[dlt]|details|div|fieldset|footer|form|h[1-6]|header|li|main|nav|ol|p|section|summary|table|t[dhr]|ul)$/u;

describe('the words of the site', () => {
  it('exist', () => {
    expect(pages.flatMap(ownLines)).toContain('Được viện dẫn tại');
  });

  it('have no white space before a comma, stop, colon, semicolon or closing bracket', () => {
    const wrong = pages.flatMap((page) =>
      ownLines(page)
        .filter((line) => /\s[,.;:)](?=\s|$)/u.test(line))
        .map((line) => `${page.file}: ${line.slice(0, 120)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have no white space at the edges of a link, where it would be underlined', () => {
    const wrong = pages.flatMap((page) =>
      elementsIn(page.tree, ({ tagName }) => tagName === 'a')
        .filter((link) => elementsIn(link, ({ tagName }) => tagName === 'svg').length === 0)
        .map(textOf)
        .filter((text) => text !== text.trim())
        .map((text) => `${page.file}: “${text.slice(0, 80)}”`),
    );
    expect(wrong).toEqual([]);
  });
});

/** The lines of a page outside the official texts and their quotations, which keep their spaces as they are. */
function ownLines(page: BuiltPage): string[] {
  let text = '';
  const read = (node: Node): void => {
    if ('value' in node) text += node.value;
    else if ('tagName' in node && isOurs(node)) {
      const edge = BLOCKS.test(node.tagName) ? '\u0000' : '';
      text += edge;
      node.childNodes.forEach(read);
      text += edge;
    }
  };
  elementsIn(page.tree, ({ tagName }) => tagName === 'body').forEach(read);
  return text.split('\u0000').map(collapse);
}

function isOurs(element: Element): boolean {
  const isOfficial = attributeOf(element, 'data-official-text') !== undefined;
  return !isOfficial && !['blockquote', 'script', 'style'].includes(element.tagName);
}
