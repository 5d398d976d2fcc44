import type { PlacedMention } from '../citations/mention.ts';
import type { Issuer } from '../language/bodies/issuer.ts';
import type { ResolvedMention } from './resolved-mention.ts';
import type { Work, WorkId } from './work.ts';

/**
 * Who cites what: the one table that every link, list and count is read from.
 *
 * `mentions` stand in the order of the citing documents and of their texts. `mentionsByWork` holds for each work the
 * mentions that lead to it, linked or not held; those of an undecided work are the ambiguous ones too.
 */
export type Works<Mention extends PlacedMention = PlacedMention> = {
  works: ReadonlyMap<WorkId, Work>;
  mentions: readonly (Mention & ResolvedMention)[];
  mentionsByCiting: ReadonlyMap<WorkId, readonly (Mention & ResolvedMention)[]>;
  mentionsByWork: ReadonlyMap<WorkId, readonly (Mention & ResolvedMention)[]>;
  /** Further addresses, published once or natural to type, that lead to a work: `directives/2022/6-qd-ttg` → its file's. */
  forwards: ReadonlyMap<WorkId, WorkId>;
  issuers: readonly Issuer[];
};
