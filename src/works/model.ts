import type { PlacedMention } from '../citations/mention.ts';
import type { Issuer } from '../language/bodies/issuer.ts';
import type { Double } from './gather/find-doubles.ts';
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
  /**
   * Addresses that stand for works and are no work themselves: the number of a document (`numbers/33-ct-ttg`), a name by
   * which it is cited, the canonical path of one whose file bears another name. One work: go there; several: choose.
   */
  signposts: ReadonlyMap<WorkId, readonly WorkId[]>;
  /** Files that stand at the path of another work, of which `form` is the folded number; the check refuses them. */
  collisions: readonly { id: WorkId; form: string }[];
  /** Works that may be one, which only an editor can tell; nothing is merged. */
  doubles: readonly Double[];
  issuers: readonly Issuer[];
};
