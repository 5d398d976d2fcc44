import type { PlacedMention } from '../citations/mention.ts';

/**
 * What became of a mention. Only `linked` links to a document held; every state carries its reason, in Vietnamese.
 *
 * `ambiguous`: the facts fit several documents held. `suspect`: the number fits a document held, but the date or issuer
 * contradicts, or the number had to be repaired without proof. `not-held`: a sound citation of a document not here.
 * `ignored`: the editor marked the passage as no citation.
 */
export type Resolution =
  | { state: 'linked'; target: string; reason: string }
  | { state: 'not-held'; reason: string }
  | { state: 'ambiguous'; candidates: readonly string[]; reason: string }
  | { state: 'suspect'; candidates: readonly string[]; reason: string }
  | { state: 'ignored'; reason: string };

/** A mention of the document `from`, with what it resolves to. */
export type ResolvedMention = PlacedMention & { from: string; resolution: Resolution };

/** The name of one mention in the whole corpus: citing document, block, and offset of its first character. */
export function mentionAddress(documentId: string, block: string, start: number): string {
  return `${documentId}#${block}@${start}`;
}
