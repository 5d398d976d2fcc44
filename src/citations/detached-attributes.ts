import type { CleanText } from './clean-text.ts';
import { withFacts } from './detached-facts.ts';
import type { Draft } from './draft.ts';
import { factsBefore } from './facts-before.ts';
import { factsBehind } from './facts-behind.ts';
import { shareBackward, sharedForward } from './shared-facts.ts';

/**
 * Adds the issuers and dates that stand outside a mention's own span: before the verb ("Ngày …, UBND tỉnh ban hành"), by
 * the requester ("theo đề nghị của … tại"), behind the subject ("… do Bộ X ban hành"), or once for a whole list.
 */
export function detachedAttributes(clean: CleanText, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  drafts.forEach((draft, index) => {
    const previous = found.at(-1);
    const next = drafts[index + 1];
    const before = factsBefore(clean, draft, previous) ?? {};
    const behind = factsBehind(clean, draft, next?.start ?? clean.folded.length, index === 0);
    const withOwn = withFacts(draft, { ...behind, ...before });
    found.push(withFacts(withOwn, sharedForward(clean, withOwn, previous)));
  });
  return shareBackward(clean, found);
}
