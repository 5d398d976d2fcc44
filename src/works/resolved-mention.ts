import type { PlacedMention } from '../citations/mention.ts';
import type { Reason } from './reasons.ts';
import type { WorkId } from './work.ts';

/**
 * What became of a mention; every state carries its reason, and only `linked` links to a document held.
 *
 * `not-held`: a sound citation of a work not here; `work` is absent where an editor named a file that is not there.
 * `ambiguous`: the text does not tell which of several works it means; `work` is the undecided one that offers them.
 * `suspect`: number or name fit a work, but date or issuer contradict, or the number had to be repaired without proof.
 * `ignored`: the passage is no citation, or the document names itself.
 */
export type Resolution =
  | { state: 'linked'; work: WorkId; reason: Reason }
  | { state: 'not-held'; work: WorkId | undefined; reason: Reason }
  | { state: 'ambiguous'; work: WorkId; candidates: readonly WorkId[]; reason: Reason }
  | { state: 'suspect'; candidates: readonly WorkId[]; reason: Reason }
  | { state: 'ignored'; reason: Reason };

/** A mention of the document `from`, with what it resolves to. */
export type ResolvedMention = PlacedMention & { from: WorkId; resolution: Resolution };
