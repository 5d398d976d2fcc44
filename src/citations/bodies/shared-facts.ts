import type { CleanText } from '../text/clean-text.ts';
import { type DetachedFacts, withFacts } from './detached-facts.ts';
import type { Draft } from '../draft.ts';
import { issuerFitsNumber } from '../../language/bodies/issuer-fits-number.ts';

const MAX_SUBJECT = 320;
const LIST_LINK = /^ {0,3}(?:[,;]|,? {0,3}(?:va|hoac)) {0,3}(?:va {1,3})?(?:tai {1,3})?$/u;
const MAX_BETWEEN = 160;

function isListLink(folded: string, from: number, to: number): boolean {
  if (to - from > MAX_BETWEEN) return false;
  return LIST_LINK.test(folded.slice(from, to).replace(/^ {0,3}\([^()]*\)/u, ''));
}

/**
 * What the requester or the verb gave to the first of a list holds for the rest of it; behind a subject, or for another
 * kind, only where the number names that very body.
 */
export function sharedForward(clean: CleanText, draft: Draft, previous: Draft | undefined): DetachedFacts {
  const issuer = previous?.issuer;
  if (!previous || !issuer || !previous.detached.includes('issuer') || issuer.end > previous.start) return {};
  if (draft.issuer !== undefined || draft.number === undefined) return {};
  if (isListLink(clean.folded, previous.end, draft.start) && (!draft.hasKindWord || draft.kind === previous.kind))
    return { issuer };
  const between = clean.folded.slice(previous.end, draft.start);
  const isSameSentence =
    between.length <= MAX_SUBJECT &&
    !/[\n]|\. /u.test(between) &&
    /(?:[;,]|va|:) {0,3}(?:va {1,3})?(?:cac {1,3})?$/u.test(between);
  return isSameSentence && issuerFitsNumber(clean.text.slice(issuer.start, issuer.end), draft.number) ? { issuer } : {};
}

/** "A, B và C của Bộ Chính trị": the last of a list of one kind names the issuer of all. */
export function shareBackward(clean: CleanText, drafts: readonly Draft[]): Draft[] {
  const shared = [...drafts];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [draft, next] = [shared[index], shared[index + 1]];
    if (!draft || !next?.issuer || draft.issuer || draft.kind !== next.kind || next.issuer.start < draft.end) continue;
    if (next.hasKindWord && clean.folded.slice(draft.end, next.start).includes(';')) continue;
    if (draft.number?.bodies[0] !== next.number?.bodies[0]) continue;
    if (isListLink(clean.folded, draft.end, next.start)) shared[index] = withFacts(draft, { issuer: next.issuer });
  }
  return shared;
}
