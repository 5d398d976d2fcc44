import type { DocumentFacts } from './document.ts';
import type { Issuer } from '../language/bodies/issuer.ts';
import type { PlacedMention } from '../citations/mention.ts';
import { buildRegistry } from './registry.ts';
import { resolveMentions } from './resolve-mentions.ts';
import type { ResolvedMention } from './resolved-mention.ts';

/** A document with the mentions that its text makes, in reading order. */
export type CitingDocument<Mention extends PlacedMention> = { facts: DocumentFacts; mentions: readonly Mention[] };

/** The mention table of a whole corpus: every mention of every document, resolved, in the order of the documents. */
export function resolveCorpus<Mention extends PlacedMention>(
  documents: readonly CitingDocument<Mention>[],
  issuers: readonly Issuer[],
): (Mention & ResolvedMention)[] {
  const registry = buildRegistry(
    documents.map(({ facts }) => facts),
    issuers,
  );
  return documents.flatMap(({ facts, mentions }) => resolveMentions(facts, mentions, registry));
}
