import type { Model } from '../../content/read/model.ts';
import { standInIds, worksMeant } from '../../content/routes/stand-ins.ts';
import type { WorkId } from '../../works/work.ts';
import { citedPage, isNotHeld, type CitedPage } from '../citations/not-held.ts';
import { choiceOf, type Choice } from '../documents/choice.ts';
import { workUrl } from './urls.ts';
import { newestFirst } from '../lists/order.ts';

/**
 * What stands at an address where no document does: `cited`, a work of which only citations tell; `choices`, the works
 * that a number or a name may mean; `forwardTo`, the one work that the address leads to, for it may have been published
 * while the work was not held.
 */
export type StandInPage = {
  /** The parts of its address below its room. */
  path: readonly string[];
  name: string;
  url: string;
  choices: readonly Choice[];
  cited?: CitedPage;
  forwardTo?: string;
};

/** The stand-in pages of one room, made of the works cited there and of the signposts. */
export function standInPages(model: Model, room: 'directives' | 'reports' | 'numbers'): StandInPage[] {
  const ids = standInIds(model).filter((id) => id.startsWith(`${room}/`));
  return ids.flatMap((id) => standInPage(model, id) ?? []);
}

/** The title of a page that stands where a work will stand, or where several may be meant, and what it is about. */
export function describeStandIn({ name, cited }: StandInPage): { title: string; description: string } {
  return cited
    ? {
        title: `${name} (chưa có trong kho)`,
        description: `Những nơi viện dẫn ${name}, văn bản chưa có trong kho.`,
      }
    : { title: `Số, ký hiệu: ${name}`, description: `Văn bản mang số, ký hiệu của ${name}.` };
}

function standInPage(model: Model, id: WorkId): StandInPage | undefined {
  const work = model.works.get(id);
  if (work?.isHeld) return undefined;
  const choices = worksMeant(model, id)
    .flatMap((other) => choiceOf(model, other) ?? [])
    .toSorted((a, b) => newestFirst(a.date, b.date));
  const address = { path: id.split('/').slice(1), url: workUrl(id) };
  if (work && isNotHeld(model, work)) {
    const cited = citedPage(model, work);
    return { ...address, name: cited.designation, choices: choices.filter(({ isHeld }) => isHeld), cited };
  }
  const [first, ...others] = choices;
  if (!first) return undefined;
  return { ...address, name: first.designation, choices, ...(others.length === 0 && { forwardTo: first.url }) };
}
