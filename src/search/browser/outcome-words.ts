import { countResults, SEARCH_STRINGS } from '../../locale/search-strings.ts';
import type { SearchOutcome } from '../query/search-documents.ts';

/** What is said of an outcome as a whole: how much was found, and whether it is only close. */
export function outcomeWords({ hits, allPages, closeness }: SearchOutcome): string {
  if (hits.length === 0) return allPages.length > 0 ? SEARCH_STRINGS.noneForFilters : SEARCH_STRINGS.none;
  const note = { exact: '', none: '', close: SEARCH_STRINGS.closeOnly, 'close-number': SEARCH_STRINGS.closeNumber }[
    closeness
  ];
  return [`${countResults(hits.length)}.`, note].filter(Boolean).join(' ');
}
