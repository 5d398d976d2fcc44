import type { BuiltPage } from './built-site.ts';
import { attributeOf, collapse, elementIn, elementsIn, textOf } from './html.ts';

/**
 * One entry under “Được viện dẫn tại”: the address that it links to, the headings above that place, the quoted
 * sentence and the words in it that are the mention.
 */
export type BackReference = { address: string; section: string; quote: string; exact: string };

/** Reads what a document page says of the places that cite it, in the order of the page. */
export function readBackReferences(page: BuiltPage): BackReference[] {
  const heading = page.ids.get('duoc-vien-dan');
  const section = elementIn(page.tree, (element) => attributeOf(element, 'aria-labelledby') === 'duoc-vien-dan');
  if (heading === undefined || section === undefined) throw new Error(`${page.file} has no “Được viện dẫn tại”.`);
  return elementsIn(section, ({ tagName }) => tagName === 'li').map((item) => {
    const link = elementIn(item, ({ tagName }) => tagName === 'a');
    const text = (name: string): string => {
      const element = elementIn(item, ({ tagName }) => tagName === name);
      return element === undefined ? '' : collapse(textOf(element));
    };
    const address = (link && attributeOf(link, 'href')) ?? '';
    return { address, section: text('span'), quote: text('blockquote'), exact: text('mark') };
  });
}
