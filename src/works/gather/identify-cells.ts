import type { Cell } from './gather-form.ts';
import type { Works } from '../model.ts';
import type { WorkId } from '../work.ts';
import { signpostOf, workIdOf } from '../work-id.ts';

/** The identity of every cell, and the files that stand where another work belongs. */
export type Identified = { ids: ReadonlyMap<Cell, WorkId>; collisions: Works['collisions'] };

/**
 * Gives every cell its identity: a document held has its file's, any other what its facts make of it. A file that stands
 * at the path of another work is a collision; until it is renamed the other work has to stand under its number.
 */
export function identifyCells(
  cellsByForm: ReadonlyMap<string, readonly Cell[]>,
  isHeld: (id: WorkId) => boolean,
  home: string | undefined,
): Identified {
  const ids = new Map<Cell, WorkId>();
  const taken = new Map<WorkId, string>();
  const collisions: { id: WorkId; form: string }[] = [];
  for (const [form, cells] of cellsByForm) {
    for (const cell of cells) {
      if (cell.held) {
        ids.set(cell, cell.held.document.id);
        continue;
      }
      const { apart, isSideOpen } = cell;
      const year = apart.year ?? '';
      const wanted = workIdOf(form, year, apart, { home, isSideOpen });
      if (isHeld(wanted)) collisions.push({ id: wanted, form });

      const id = isHeld(wanted) || taken.has(wanted) ? signpostOf(form, year) : wanted;
      taken.set(id, form);
      ids.set(cell, id);
    }
  }
  return { ids, collisions };
}
