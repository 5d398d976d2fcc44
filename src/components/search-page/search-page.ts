import { SEARCH_STRINGS } from '../../outputs/search/search-strings.ts';
import { FILTERS } from '../../outputs/search/filter-names.ts';
import { countFacets } from '../../outputs/search/query/facet-table.ts';
import { presentHit } from '../../outputs/search/query/present-hit.ts';
import {
  searchDocuments,
  type SearchOutcome,
  type SearchRequest,
  type SortOrder,
} from '../../outputs/search/query/search-documents.ts';
import { readSearchAddress, writeSearchAddress } from '../../outputs/search/search-address.ts';
import { element, part } from '../search/element.ts';
import { chosenFilters, filterPanel } from './filter-panel.ts';
import { openFacets, openSearch } from '../search/open-search.ts';
import { outcomeWords, resultItem } from '../search/result-item.ts';
import { SearchHistory, windowTravel } from './search-history.ts';

/** Results shown at once; each costs one small file. */
const STEP = 10;

/** Long enough that a word is typed, short enough that nobody waits. */
const TYPING_PAUSE = 250;

/**
 * `<search-page data-bundles data-numbers>`: the search page brought to life. Its state is the address, so that back,
 * forward and a shared link show the same; nothing is fetched before the reader types, or follows a link with a query.
 */
class SearchPage extends HTMLElement {
  #turn = 0;
  #timer = 0;
  readonly #history = new SearchHistory(windowTravel());

  connectedCallback(): void {
    const form = part<HTMLFormElement>(this, 'form');
    const input = part<HTMLInputElement>(this, 'query');
    input.addEventListener('focus', () => void openSearch(this.#bundles).catch(() => undefined), { once: true });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#go('type'), TYPING_PAUSE);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go('submit');
    });
    form.addEventListener('change', (event) => {
      if (event.target !== input) this.#go('choose');
    });
    part(this, 'clear').addEventListener('click', () => {
      input.value = '';
      input.focus();
      this.#go('choose');
    });
    part(this, 'clear-filters').addEventListener('click', () => {
      for (const box of this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) box.checked = false;
      this.#go('choose');
    });
    window.addEventListener('popstate', () => {
      clearTimeout(this.#timer);
      this.#history.arrive();
      // The field follows even while the cursor stands in it: it would otherwise name another search than is shown.
      input.value = readSearchAddress(new URLSearchParams(location.search)).query;
      this.#show();
    });
    this.#show();
  }

  get #bundles(): string {
    return this.dataset['bundles'] ?? '/pagefind/';
  }

  /** Takes what the form says into the address, and shows it. */
  #go(how: 'type' | 'submit' | 'choose'): void {
    clearTimeout(this.#timer);
    const sort = part<HTMLSelectElement>(this, 'sort').value as SortOrder;
    const filters = chosenFilters(part<HTMLFormElement>(this, 'form'));
    const query = part<HTMLInputElement>(this, 'query').value;
    this.#history[how](location.pathname + writeSearchAddress({ query, filters, sort }));
    this.#show();
  }

  /** Shows the search that the address names. */
  #show(): void {
    const request = readSearchAddress(new URLSearchParams(location.search));
    const input = part<HTMLInputElement>(this, 'query');
    if (document.activeElement !== input) input.value = request.query;
    part<HTMLSelectElement>(this, 'sort').value = request.sort;
    part(this, 'clear').toggleAttribute('hidden', request.query === '');
    const isAsked = request.query.trim() !== '' || Object.keys(request.filters).length > 0;
    this.#turn += 1;
    this.classList.toggle('is-asked', isAsked);
    if (isAsked) void this.#search(request, this.#turn);
    else this.#clear();
  }

  async #search(request: Required<SearchRequest>, turn: number): Promise<void> {
    const status = part(this, 'status');
    if (status.textContent === '') status.textContent = SEARCH_STRINGS.searching;
    try {
      const index = await openSearch(this.#bundles);
      if (Object.keys(request.filters).length > 0) await openFacets(index);
      const outcome = await searchDocuments(index, request);
      const items = await this.#items(outcome, request, 0);
      if (turn !== this.#turn) return;
      part(this, 'blocked').toggleAttribute('hidden', true);
      part(this, 'results').replaceChildren(...items);
      status.textContent = outcomeWords(outcome);
      this.#offerMore(outcome, request, STEP);
      this.#offerNumber(outcome, request.query);
      const { facets } = await openFacets(index);
      if (facets && turn === this.#turn) {
        const counts = countFacets(facets, outcome.allPages, request.filters);
        part(this, 'filters').replaceChildren(...filterPanel(counts, request.filters));
        const chosen = FILTERS.some(({ name }) => request.filters[name] !== undefined);
        part(this, 'clear-filters').toggleAttribute('hidden', !chosen);
      }
    } catch {
      if (turn === this.#turn) this.#sayBlocked();
    }
  }

  async #items(outcome: SearchOutcome, { query }: SearchRequest, from: number): Promise<HTMLElement[]> {
    const shown = await Promise.all(outcome.hits.slice(from, from + STEP).map((hit) => presentHit(hit, query)));
    return shown.map((result) => resultItem(result, query));
  }

  #offerMore(outcome: SearchOutcome, request: SearchRequest, shown: number): void {
    const more = part<HTMLButtonElement>(this, 'more');
    more.hidden = outcome.hits.length <= shown;
    more.onclick = async () => {
      const items = await this.#items(outcome, request, shown);
      part(this, 'results').append(...items);
      items[0]?.querySelector('a')?.focus();
      this.#offerMore(outcome, request, shown + STEP);
    };
  }

  #offerNumber({ closeness, number }: SearchOutcome, query: string): void {
    const advice = part<HTMLElement>(this, 'advice');
    const isFound = closeness === 'exact';
    advice.hidden = isFound;
    if (isFound) return;
    const numbers = `${this.dataset['numbers'] ?? ''}?so=${encodeURIComponent(query)}`;
    const link = element('a', { href: numbers }, SEARCH_STRINGS.resolver);
    advice.replaceChildren(...(number ? [link] : [SEARCH_STRINGS.advice]));
  }

  #clear(): void {
    for (const name of ['results', 'filters', 'status']) part(this, name).replaceChildren();
    for (const name of ['more', 'advice', 'blocked', 'clear-filters']) part(this, name).toggleAttribute('hidden', true);
  }

  #sayBlocked(): void {
    this.#clear();
    part(this, 'blocked').toggleAttribute('hidden', false);
    part(this, 'status').textContent = SEARCH_STRINGS.blocked;
  }
}

customElements.define('search-page', SearchPage);
