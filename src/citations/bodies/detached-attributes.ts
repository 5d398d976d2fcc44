import type { CleanText } from '../text/clean-text.ts';
import { withFacts } from './detached-facts.ts';
import type { Draft } from '../draft.ts';
import { factsBefore } from './facts-before.ts';
import { factsBehind } from './facts-behind.ts';
import { shareBackward, sharedForward } from './shared-facts.ts';

/**
 * Adds the issuers and dates that stand outside a mention's own span: before the verb ("Ngày …, UBND tỉnh ban hành"), by
 * the requester ("theo đề nghị của … tại"), behind the subject ("… do Bộ X ban hành"), or once for a whole list.
 */
export function detachedAttributes(clean: CleanText, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  let introducer: Draft | undefined;
  drafts.forEach((draft, index) => {
    const previous = found.at(-1);
    const next = drafts[index + 1];
    const before = factsBefore(clean, draft, previous) ?? {};
    const behind = factsBehind(clean, draft, next?.start ?? clean.folded.length, index === 0);
    const withOwn = withFacts(draft, { ...behind, ...before });
    const shared = sharedForward(clean, withOwn, previous);
    const introduced = shared.issuer || withOwn.hasKindWord ? shared : sharedForward(clean, withOwn, introducer);
    const whole = withFacts(withOwn, introduced);
    if (whole.issuer && whole.detached.includes('issuer') && whole.issuer.end <= whole.start) introducer = whole;
    found.push(whole);
  });
  return shareBackward(clean, found);
}
