import type { Model } from '../../content/read/model.ts';
import type { CollectionName } from '../../works/document.ts';
import { oncePerModel } from '../once-per-model.ts';
import { documentCard, type DocumentCard } from './document-card.ts';
import { documentsIn } from './documents.ts';

/** The documents before and after one in the list of its room, newest first. */
export type Neighbours = { newer?: DocumentCard | undefined; older?: DocumentCard | undefined };

const ROOMS: readonly CollectionName[] = ['reports', 'directives'];

const neighboursById = oncePerModel((model) => {
  const lists = ROOMS.map((room) => documentsIn(model, room).map(({ facts }) => documentCard(model, facts)));
  return new Map(
    lists.flatMap((list) =>
      list.map(({ id }, index): [string, Neighbours] => [id, { newer: list[index - 1], older: list[index + 1] }]),
    ),
  );
});

export function neighboursOf(model: Model, id: string): Neighbours {
  return neighboursById(model).get(id) ?? {};
}
