import type { CleanText } from './clean-text.ts';
import type { Draft, Span } from './draft.ts';
import { issuerAt } from './issuer-at.ts';
import { issuerFitsNumber } from './issuer-fits-number.ts';
import { skipBlanksBefore } from './match-phrase.ts';

/** Adds the issuers and dates that stand outside a mention's own span: before the verb, or once for a whole list. */
export function detachedAttributes(clean: CleanText, drafts: readonly Draft[]): Draft[] {
  const withSubjects = drafts.map((draft, index) => withSubject(clean, draft, drafts[index - 1]));
  for (let index = withSubjects.length - 2; index >= 0; index--) {
    const draft = withSubjects[index]!;
    const next = withSubjects[index + 1]!;
    if (draft.issuer || !next.issuer || draft.kind !== next.kind || !isListLink(clean.folded.slice(draft.end, next.start))) continue;
    withSubjects[index] = { ...draft, issuer: next.issuer, detached: [...draft.detached, 'issuer'] };
  }
  return withSubjects;
}

const LIST_LINK = /^ {0,3}(?:[,;]|,? {0,3}(?:va|hoac)) {0,3}$/u;

function isListLink(between: string): boolean {
  return between.length <= 12 && LIST_LINK.test(between);
}

// "… đã ban hành" · "… có" · "… ban hành"
const VERB = /(?: (?:da|vua|se|dong thoi))?(?: {1,3}ky)? {1,3}(?:ban hanh|co)$/u;
const MAX_SUBJECT = 140;

function withSubject(clean: CleanText, draft: Draft, previous: Draft | undefined): Draft {
  if (draft.issuer || !draft.number) return draft;
  const from = Math.max(previous?.end ?? 0, draft.start - MAX_SUBJECT);
  const end = skipBlanksBefore(clean.folded, draft.start);
  const window = clean.folded.slice(from, end);
  const verb = VERB.exec(window);
  if (!verb) return draft;
  const issuer = issuerEndingAt(clean, from, from + verb.index);
  if (!issuer || !issuerFitsNumber(clean.text.slice(issuer.start, issuer.end), draft.number)) return draft;
  return { ...draft, issuer, detached: [...draft.detached, 'issuer'] };
}

function issuerEndingAt(clean: CleanText, from: number, end: number): Span | undefined {
  for (let start = from; start < end; start++) {
    const isWordStart = start === 0 || /[ ,;(]/u.test(clean.folded[start - 1] ?? ' ');
    if (isWordStart && issuerAt(clean, start) === end) return { start, end };
  }
  return undefined;
}
