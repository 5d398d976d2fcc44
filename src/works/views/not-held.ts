import type { Works } from '../model.ts';
import type { ResolvedMention } from '../resolved-mention.ts';
import type { CitedWork, WorkId } from '../work.ts';

/** The mentions that say of a work that it is not held. */
export function notHeldMentions<Mention extends ResolvedMention>(
  { mentionsByWork }: { mentionsByWork: ReadonlyMap<WorkId, readonly Mention[]> },
  id: WorkId,
): Mention[] {
  return (mentionsByWork.get(id) ?? []).filter(({ resolution }) => resolution.state === 'not-held');
}

/** The works cited but not held: those of which at least one mention says that they are not here. */
export function listNotHeld(works: Pick<Works, 'works' | 'mentionsByWork'>): CitedWork[] {
  return [...works.works.values()].flatMap((work) =>
    !work.isHeld && notHeldMentions(works, work.id).length > 0 ? [work] : [],
  );
}
