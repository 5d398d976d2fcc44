import type { HistoryEntry } from '../../content/history/content-history.ts';
import { describeChange } from '../../content/history/describe-change.ts';

/** A dated change of a page, in words. */
export type PageChange = { date: string; text: string };

/** The changes of a document's page, newest first; empty where the history is not known in full. */
export function pageHistory(history: ReadonlyMap<string, readonly HistoryEntry[]>, id: string): PageChange[] {
  return (history.get(`${id}.mdx`) ?? []).map(({ date, change }) => ({ date, text: describeChange(change) }));
}
