import { readWrittenDate } from '../../language/dates/written-date.ts';
import type { CleanText } from '../text/clean-text.ts';
import type { Draft, Span } from '../draft.ts';

/** An issuer and a date that stand outside the span of a mention. */
export type DetachedFacts = { issuer?: Span; date?: string };

/** Adds detached facts to a numbered mention, where its own span does not state them. */
export function withFacts(draft: Draft, { issuer, date }: DetachedFacts): Draft {
  if (draft.type === 'named') return draft;
  const addsIssuer = issuer !== undefined && draft.issuer === undefined;
  const addsDate = date !== undefined && draft.date === undefined;
  const detached = [...draft.detached];
  if (addsIssuer) detached.push('issuer');
  if (addsDate) detached.push('date');
  return { ...draft, ...(addsIssuer ? { issuer } : {}), ...(addsDate ? { date } : {}), detached };
}

/** The date written at a position, as a fact. */
export function dateFacts(clean: CleanText, at: number): DetachedFacts | undefined {
  const read = readWrittenDate(clean.folded, at);
  return read?.date === undefined ? undefined : { date: read.date };
}
