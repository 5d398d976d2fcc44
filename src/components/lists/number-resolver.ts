import { SEARCH_STRINGS } from '../../outputs/search/search-strings.ts';
import { foldNumber } from '../../language/numbers/fold-number.ts';
import { sentinelsOf } from '../../outputs/search/number-sentinels.ts';
import { numberAttempts } from '../../outputs/search/number/number-attempts.ts';
import { parseNumberQuery } from '../../outputs/search/number/number-query.ts';
import { writeSearchAddress } from '../../outputs/search/search-address.ts';
import { element, part } from '../search/element.ts';

/**
 * `<number-resolver data-search>`: a number typed in any writing leads to its document; where it may be several, the list
 * of all numbers on the page shrinks to them. Reads nothing but that list, so it works without the search index.
 */
class NumberResolver extends HTMLElement {
  connectedCallback(): void {
    const input = part<HTMLInputElement>(this, 'number');
    part<HTMLFormElement>(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#resolve(input.value);
    });
    input.addEventListener('input', () => input.value === '' && this.#showOnly(undefined, ''));
    const asked = new URLSearchParams(location.search).get('so');
    if (!asked) return;
    input.value = asked;
    this.#resolve(asked);
  }

  #resolve(typed: string): void {
    if (typed.trim() === '') return this.#showOnly(undefined, '');
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-number]')];
    const folded = foldNumber(typed);
    const written = links.filter(({ dataset }) => foldNumber(dataset['number'] ?? '') === folded);
    const { found, isExact } = written.length > 0 ? { found: written, isExact: true } : fittingLinks(links, typed);
    const only = found[0];
    if (only && found.length === 1 && isExact) return location.assign(only.href);
    const words = isExact ? SEARCH_STRINGS.numberCandidates : SEARCH_STRINGS.closeNumber;
    this.#showOnly(found, found.length === 0 ? SEARCH_STRINGS.noNumber : words, typed);
  }

  /** Shows these entries alone, or all of them. */
  #showOnly(found: readonly Element[] | undefined, words: string, typed = ''): void {
    for (const item of this.querySelectorAll('li')) {
      item.hidden = found !== undefined && found.length > 0 && !found.some((link) => item.contains(link));
    }
    for (const group of this.querySelectorAll('section')) group.hidden = !group.querySelector('li:not([hidden])');
    const search = `${this.dataset['search'] ?? ''}${writeSearchAddress({ query: typed })}`;
    const link = element('a', { href: search }, SEARCH_STRINGS.searchInstead);
    part(this, 'status').replaceChildren(...(words === '' ? [] : [`${words} `, link]));
  }
}

function fittingLinks(
  links: readonly HTMLAnchorElement[],
  typed: string,
): { found: HTMLAnchorElement[]; isExact: boolean } {
  const number = parseNumberQuery(typed);
  const known = links.map((link) => ({ link, sentinels: new Set(sentinelsOfLink(link)) }));
  for (const { constraints, isExact } of number ? numberAttempts(number) : []) {
    const found = known.filter(({ sentinels }) => constraints.every((any) => any.some((one) => sentinels.has(one))));
    if (found.length > 0) return { found: found.map(({ link }) => link), isExact };
  }
  return { found: [], isExact: false };
}

function sentinelsOfLink({ dataset }: HTMLAnchorElement): string[] {
  return sentinelsOf({ kind: dataset['kind'] ?? '', numbers: [dataset['number'] ?? ''], date: dataset['date'] });
}

customElements.define('number-resolver', NumberResolver);
