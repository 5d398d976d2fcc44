import { formatShortDate } from '../../locale/format-date.ts';
import { SEARCH_STRINGS } from '../../locale/search-strings.ts';
import type { Segment } from '../query/mark-words.ts';
import type { SearchResult } from '../query/present-hit.ts';
import { withHighlight } from '../search-address.ts';
import { element } from './element.ts';

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
