import { resolve } from 'node:path';
import { describeChange } from '../content/history/describe-change.ts';
import { readContentHistory } from '../content/history/content-history.ts';

const histories = readContentHistory(resolve(process.env['CONTENT_DIR'] ?? 'content'));

/** The changes of a document's page, newest first, in words; empty where the history is not known in full. */
export function historyOf(id: string): { date: string; text: string }[] {
  return (histories.get(`${id}.mdx`) ?? []).map(({ date, change }) => ({ date, text: describeChange(change) }));
}
