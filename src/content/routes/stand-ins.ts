import type { Works } from '../../works/model.ts';
import { notHeldMentions } from '../../works/views/not-held.ts';
import type { WorkId } from '../../works/work.ts';

/**
 * The addresses where no document stands and yet a page does, sorted: of works that are only cited, of numbers and names
 * that may mean one work or several, and where a document was looked for before it came.
 */
export function standInIds(model: Pick<Works, 'works' | 'signposts' | 'mentionsByWork'>): WorkId[] {
  const cited = [...model.works.values()].flatMap((work) => (work.isHeld ? [] : [work.id]));
  return [...new Set([...cited, ...model.signposts.keys()])].filter((id) => hasPage(model, id)).sort();
}

/** The works that an address may mean, of those there are. */
export function worksMeant({ works, signposts }: Pick<Works, 'works' | 'signposts'>, id: WorkId): WorkId[] {
  const work = works.get(id);
  const candidates = work && !work.isHeld ? work.candidates : [];
  return [...new Set([...candidates, ...(signposts.get(id) ?? [])])].filter((meant) => works.has(meant));
}

function hasPage(model: Pick<Works, 'works' | 'signposts' | 'mentionsByWork'>, id: WorkId): boolean {
  if (model.works.get(id)?.isHeld) return false;
  const isMissed = model.works.has(id) && notHeldMentions(model, id).length > 0;
  return isMissed || worksMeant(model, id).length > 0;
}
