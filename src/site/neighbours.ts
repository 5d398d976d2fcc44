import type { CollectionName } from '../works/document.ts';
import { documentsIn, type SiteDocument } from './documents.ts';

/** The documents before and after one in the list of its room, newest first. */
export type Neighbours = { newer?: SiteDocument | undefined; older?: SiteDocument | undefined };

const rooms: readonly CollectionName[] = ['reports', 'directives'];

const neighboursById = new Map(
  rooms
    .map(documentsIn)
    .flatMap((list) =>
      list.map((document, index): [string, Neighbours] => [
        document.id,
        { newer: list[index - 1], older: list[index + 1] },
      ]),
    ),
);

export function neighboursOf(id: string): Neighbours {
  return neighboursById.get(id) ?? {};
}
