import { describe, expect, inject, it } from 'vitest';
import { readBackReferences } from './back-references.ts';
import { readBuiltSite, type BuiltPage } from './built-site.ts';
import { attributeOf, collapse, elementsIn, hasClass, textOf, type Element } from './html.ts';

const site = readBuiltSite(inject('siteAtRoot'), '/');
const documents = [...site.pages.values()].filter((page) => page.ids.has('duoc-vien-dan'));

/** `page#block: words → page`, the form in which both sides of a citation are compared. */
const line = (from: string, words: string, to: string): string => `${from}: ${words} → ${to}`;

const shown = documents.flatMap((page) =>
  [...blocksOf(page)].flatMap(([anchor, block]) =>
    elementsIn(block, (element) => attributeOf(element, 'data-state') === 'linked').map((citation) =>
      line(`${page.address}#${anchor}`, collapse(textOf(citation)), attributeOf(citation, 'href') ?? ''),
    ),
  ),
);

const listed = documents.flatMap((page) => readBackReferences(page).map((reference) => ({ page, ...reference })));

describe('citations on the built pages', () => {
  it('exist', () => {
    expect(documents.length).toBeGreaterThanOrEqual(20);
    expect(shown.length).toBeGreaterThanOrEqual(30);
  });

  it('are listed by the document they lead to, each one once and nothing besides', () => {
    const expected = listed.map(({ page, address, exact }) => line(address, exact, page.address));
    expect(shown.toSorted()).toEqual(expected.toSorted());
  });

  it('are quoted in words that stand in the very paragraph that the quote links to', () => {
    const wrong = listed.filter(({ address, quote, exact }) => {
      const [path = '', anchor = ''] = address.split('#');
      const block = site.pages.get(path)?.ids.get(anchor);
      const words = block === undefined ? '' : collapse(textOf(block));
      return !words.includes(quote.replace(/^…|…$/gu, '').trim()) || !quote.includes(exact) || exact === '';
    });
    expect(wrong.map(({ address, quote }) => `${address}: ${quote}`)).toEqual([]);
  });

  it('show a known state; linked ones lead to a document, suspect ones to none', () => {
    const isDocument = (address: string): boolean => site.pages.get(address)?.ids.has('duoc-vien-dan') ?? false;
    const wrong = [...site.pages.values()].flatMap((page) =>
      officialElements(page)
        .filter((element) => hasClass(element, 'citation'))
        .filter((citation) => {
          const state = attributeOf(citation, 'data-state') ?? '';
          const leadsToDocument = isDocument((attributeOf(citation, 'href') ?? '').split('#')[0] ?? '');
          const isKnown = ['linked', 'not-held', 'ambiguous', 'suspect'].includes(state);
          return !isKnown || (state === 'linked' && !leadsToDocument) || (state === 'suspect' && leadsToDocument);
        })
        .map((citation) => `${page.file}: ${collapse(textOf(citation))}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** The smallest elements with an id around the citations in the official text of a page, by that id. */
function blocksOf(page: BuiltPage): Map<string, Element> {
  const official = new Set(officialElements(page));
  const holdsCitation = (element: Element): boolean =>
    elementsIn(element, (inner) => hasClass(inner, 'citation')).length > 0;
  return new Map(
    [...page.ids].filter(
      ([, element]) =>
        official.has(element) &&
        holdsCitation(element) &&
        !elementsIn(element, (inner) => attributeOf(inner, 'id') !== undefined).some(holdsCitation),
    ),
  );
}

/** The elements of what the page marks as the document's own words; a legend of the states is not among them. */
function officialElements(page: BuiltPage): Element[] {
  const roots = elementsIn(page.tree, (element) => attributeOf(element, 'data-official-text') !== undefined);
  return [...new Set(roots.flatMap((root) => [root, ...elementsIn(root)]))];
}
