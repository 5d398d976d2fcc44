import type { RelationType } from '../works/document.ts';
import { documents } from './documents.ts';

const relations = documents.flatMap(({ id, relations }) =>
  relations.map(({ type, target }) => ({ from: id, type, target })),
);

const relationsByTarget = Map.groupBy(relations, ({ target }) => target);

/** The relations that other documents state towards this one; declared once, they are shown on both sides. */
export function relationsTo(id: string): readonly { from: string; type: RelationType }[] {
  return relationsByTarget.get(id) ?? [];
}
