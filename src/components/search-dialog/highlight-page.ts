import { countHighlights, SEARCH_STRINGS } from '../../outputs/search/search-strings.ts';
import { cleanQuery, queryWords, shownQuery } from '../../outputs/search/words/clean-query.ts';
import { highlightRanges } from '../../outputs/search/words/highlight-ranges.ts';
import { element } from '../search/element.ts';

/** The name of the highlight in style sheets: `::highlight(tim)`. */
const NAME = 'tim';

/**
 * Highlights on this page what a search sought, and says so in a bar that takes it away again. The text itself is not
 * touched: the browser paints over it (CSS Custom Highlight API); a browser without it shows the page as it is.
 */
export function highlightPage(typed: string): void {
  // As many words as the search itself takes: an address may hold hundreds.
  const query = cleanQuery(typed).text;
  const main = document.querySelector('main');
  if (!main || !('highlights' in CSS)) return;
  const texts = textNodes(main);
  const ranges = [queryWords(query).length, 2, 1]
    .map((least) => rangesIn(texts, query, least))
    .find(({ length }) => length > 0);
  if (!ranges) return;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  main.prepend(highlightBar(ranges.length, query));
  if (location.hash === '') showRange(ranges[0]);
}

/** Scrolls at once, however long the document, so that the words stand in the upper part of the window. */
function showRange(range: Range | undefined): void {
  if (!range) return;
  const top = range.getBoundingClientRect().top + scrollY - innerHeight / 3;
  scrollTo({ top, behavior: 'instant' });
}

function rangesIn(texts: readonly Text[], query: string, least: number): Range[] {
  return texts.flatMap((node) =>
    highlightRanges(node.data, query, least).map(({ start, end }) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    }),
  );
}

function textNodes(root: Element): Text[] {
  const nodes: Text[] = [];
  for (const official of root.querySelectorAll('[data-official-text]:not([data-pagefind-ignore])')) {
    const walker = document.createTreeWalker(official, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  }
  return [...new Set(nodes)];
}

function highlightBar(count: number, query: string): HTMLElement {
  const button = element('button', { type: 'button' }, SEARCH_STRINGS.removeHighlight);
  const bar = element(
    'p',
    { class: 'search-highlighted', role: 'status' },
    `${countHighlights(count, shownQuery(query))} `,
    button,
  );
  button.addEventListener('click', () => {
    CSS.highlights.delete(NAME);
    bar.remove();
    const address = new URL(location.href);
    address.searchParams.delete('tim');
    history.replaceState(null, '', address);
  });
  return bar;
}
