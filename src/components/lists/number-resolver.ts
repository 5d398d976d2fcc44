import { formatShortDate } from '../../language/dates/format-date.ts';
import type { NumberRow } from '../../works/number-shards.ts';
import { resolveNumber } from '../../outputs/search/number/resolve-number.ts';
import { SEARCH_STRINGS } from '../../outputs/search/search-strings.ts';
import { writeSearchAddress } from '../../outputs/search/search-address.ts';
import { element, part } from '../search/element.ts';
import { shardReader } from './shard-reader.ts';

/**
 * `<number-resolver data-base data-numbers data-search>`: a number typed in any writing leads to its document; where it
 * may be several, they stand in place of the page's list. Asks the files of numbers below `data-numbers`, so it works
 * without the search index and knows the numbers of every page.
 */
class NumberResolver extends HTMLElement {
  /** Counts the questions: an answer that comes after a later question is not shown. */
  #turn = 0;
  readonly #readShard = shardReader(this.dataset['numbers'] ?? '');

  connectedCallback(): void {
    const input = part<HTMLInputElement>(this, 'number');
    part<HTMLFormElement>(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#resolve(input.value, (url) => location.assign(url));
    });
    input.addEventListener('input', () => input.value === '' && this.#clear());
    const asked = new URLSearchParams(location.search).get('so');
    if (!asked) return;
    input.value = asked;
    // The address that asked would lead on again: Back leads to what was before it.
    void this.#resolve(asked, (url) => location.replace(url));
  }

  async #resolve(typed: string, goTo: (url: string) => void): Promise<void> {
    if (typed.trim() === '') return this.#clear();
    const turn = (this.#turn += 1);
    part(this, 'status').replaceChildren(SEARCH_STRINGS.searching);
    const found = await resolveNumber(typed, this.#readShard).catch(() => undefined);
    if (turn !== this.#turn) return;
    if (!found) return this.#show(SEARCH_STRINGS.numbersUnread, [], typed);
    const [only, ...others] = found.rows;
    if (!only) return this.#show(SEARCH_STRINGS.noNumber, [], typed);
    if (others.length > 0 || !found.isExact) {
      return this.#show(
        found.isExact ? SEARCH_STRINGS.numberCandidates : SEARCH_STRINGS.closeNumber,
        found.rows,
        typed,
      );
    }
    this.#clear();
    goTo(this.#urlOf(only));
  }

  /** The page's own list, and nothing said; no answer is waited for. */
  #clear(): void {
    this.#turn += 1;
    this.#showOnly([]);
    part(this, 'status').replaceChildren();
  }

  #show(words: string, rows: readonly NumberRow[], typed: string): void {
    const search = `${this.dataset['search'] ?? ''}${writeSearchAddress({ query: typed })}`;
    part(this, 'status').replaceChildren(`${words} `, element('a', { href: search }, SEARCH_STRINGS.searchInstead));
    this.#showOnly(rows);
  }

  /** Shows these numbers in place of the page's list, or the list where there are none. */
  #showOnly(rows: readonly NumberRow[]): void {
    part<HTMLElement>(this, 'list').hidden = rows.length > 0;
    const found = part<HTMLElement>(this, 'found');
    found.hidden = rows.length === 0;
    found.replaceChildren(...rows.map((row) => this.#itemOf(row)));
  }

  #itemOf(row: NumberRow): HTMLElement {
    const [, , date, designation, , isHeld] = row;
    const link = element('a', { class: 'work-name', href: this.#urlOf(row) }, designation);
    const facts = [date === '' ? SEARCH_STRINGS.noDate : formatShortDate(date), isHeld ? '' : SEARCH_STRINGS.notHeld];
    const words = facts.filter((fact) => fact !== '').join(' – ');
    return element('li', {}, link, ' ', element('span', { class: 'small-print' }, words));
  }

  #urlOf([, , , , path]: NumberRow): string {
    return `${this.dataset['base'] ?? ''}${path}`;
  }
}

customElements.define('number-resolver', NumberResolver);
