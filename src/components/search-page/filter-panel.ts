import { FILTER_LABELS } from '../../outputs/search/search-strings.ts';
import { FILTERS, type ChosenFilters, type FilterName } from '../../outputs/search/filter-names.ts';
import type { FacetCounts } from '../../outputs/search/query/facet-table.ts';
import { element } from '../search/element.ts';

/** The filters as groups of check boxes with counts; a group without a choice to make is left out. */
export function filterPanel(counts: FacetCounts, chosen: ChosenFilters): HTMLElement[] {
  return FILTERS.flatMap(({ name, param }) => {
    const values = counts.get(name) ?? [];
    const isChosen = (value: string): boolean => chosen[name]?.includes(value) ?? false;
    if (values.length < 2 && !values.some(({ value }) => isChosen(value))) return [];
    const boxes = values.map(({ value, count }) => {
      const box = element('input', { type: 'checkbox', name: param, value });
      box.checked = isChosen(value);
      return element('label', {}, box, element('span', {}, value), element('small', {}, String(count)));
    });
    return [element('fieldset', {}, element('legend', {}, FILTER_LABELS[name]), element('div', {}, ...boxes))];
  });
}

/** The values chosen in a form of check boxes. */
export function chosenFilters(form: HTMLFormElement): ChosenFilters {
  const data = new FormData(form);
  const chosen: Partial<Record<FilterName, readonly string[]>> = {};
  for (const { name, param } of FILTERS) {
    const values = data.getAll(param).filter((value) => typeof value === 'string');
    if (values.length > 0) chosen[name] = values;
  }
  return chosen;
}
