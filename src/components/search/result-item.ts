import { formatShortDate } from '../../language/dates/format-date.ts';
import type { SearchResult } from '../../outputs/search/query/present-hit.ts';
import type { SearchOutcome } from '../../outputs/search/query/search-documents.ts';
import { withHighlight } from '../../outputs/search/search-address.ts';
import { countResults, SEARCH_STRINGS } from '../../outputs/search/search-strings.ts';
import type { Segment } from '../../outputs/search/words/mark-words.ts';
import { element } from './element.ts';

/** What is said of an outcome as a whole: how much was found, and whether it is only close. */
export function outcomeWords({ hits, allPages, closeness }: SearchOutcome): string {
  if (hits.length === 0) return allPages.length > 0 ? SEARCH_STRINGS.noneForFilters : SEARCH_STRINGS.none;
  const note = { exact: '', none: '', close: SEARCH_STRINGS.closeOnly, 'close-number': SEARCH_STRINGS.closeNumber }[
    closeness
  ];
  return [`${countResults(hits.length)}.`, note].filter(Boolean).join(' ');
}

/** One result as a list item: kind and number, title, date, issuer and status, excerpt, and the sections that fit. */
export function resultItem(result: SearchResult, query: string): HTMLLIElement {
  const link = element(
    'a',
    { class: 'search-title', href: withHighlight(result.url, query) },
    element('strong', {}, ...result.name.map(segmentNode)),
    ...(result.title === '' ? [] : [element('span', {}, ...result.heading.map(segmentNode))]),
  );
  const item = element('li', { class: 'search-result' }, link, factsOf(result));
  if (result.excerpt.length > 0) {
    item.append(element('p', { class: 'search-excerpt' }, ...result.excerpt.map(segmentNode)));
  }
  if (result.sections.length > 0) {
    const links = result.sections.map(({ title, url }) =>
      element('li', {}, element('a', { href: withHighlight(url, query) }, title)),
    );
    item.append(element('ul', { class: 'search-sections', 'aria-label': SEARCH_STRINGS.sections }, ...links));
  }
  return item;
}

function factsOf({ date, issuer, status }: SearchResult): HTMLElement {
  const when = date === '' ? SEARCH_STRINGS.noDate : element('time', { datetime: date }, formatShortDate(date));
  const facts = [when, issuer, status].filter((fact) => fact !== '').map((fact) => element('span', {}, fact));
  return element(
    'p',
    { class: 'search-facts' },
    ...facts.flatMap((fact, index) => (index === 0 ? [fact] : [' · ', fact])),
  );
}

function segmentNode({ text, isMatch }: Segment): Node | string {
  return isMatch ? element('mark', {}, text) : text;
}
