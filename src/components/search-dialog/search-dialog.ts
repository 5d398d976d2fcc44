import { SEARCH_STRINGS } from '../../outputs/search/search-strings.ts';
import { presentHit } from '../../outputs/search/query/present-hit.ts';
import { searchDocuments } from '../../outputs/search/query/search-documents.ts';
import { writeSearchAddress } from '../../outputs/search/search-address.ts';
import { part } from '../search/element.ts';
import { openSearch } from '../search/open-search.ts';
import { outcomeWords, resultItem } from '../search/result-item.ts';

/** Results in the dialog; all of them are one link away. */
const SHOWN = 6;
const TYPING_PAUSE = 250;

/** Brings the search dialog of a page to life: results while typing, arrow keys between them, Enter for the whole page. */
export function startDialog(dialog: HTMLDialogElement, bundles: string): void {
  const input = part<HTMLInputElement>(dialog, 'query');
  const results = part(dialog, 'results');
  const status = part(dialog, 'status');
  const all = part<HTMLAnchorElement>(dialog, 'all');
  const page = all.pathname;
  let turn = 0;
  let timer = 0;

  const show = async (): Promise<void> => {
    const own = (turn += 1);
    const query = input.value.trim();
    all.href = page + writeSearchAddress({ query });
    if (query === '') {
      status.textContent = '';
      results.replaceChildren();
      return;
    }
    if (results.childElementCount === 0) status.textContent = SEARCH_STRINGS.searching;
    try {
      const outcome = await searchDocuments(await openSearch(bundles), { query });
      const shown = await Promise.all(outcome.hits.slice(0, SHOWN).map((hit) => presentHit(hit, query)));
      if (own !== turn) return;
      results.replaceChildren(...shown.map((result) => resultItem(result, query)));
      results.scrollTop = 0;
      status.textContent = outcomeWords(outcome);
    } catch {
      if (own !== turn) return;
      results.replaceChildren();
      status.textContent = SEARCH_STRINGS.blockedInDialog;
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void show(), TYPING_PAUSE);
  });
  dialog.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops: HTMLElement[] = [input, ...results.querySelectorAll<HTMLElement>('.search-title')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[Math.max(0, at + step)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  // A click on the backdrop is a click on the dialog itself.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  part(dialog, 'close').addEventListener('click', () => dialog.close());
  void openSearch(bundles).catch(() => undefined);
  void show();
}
