import type { Document, Model } from '../../content/read/model.ts';
import type { CollectionName, DocumentFacts } from '../../works/document.ts';
import { oncePerModel } from '../once-per-model.ts';
import { compareTexts, newestFirst } from '../lists/order.ts';

/** Every document held, newest first; those without a date come last, then by number. */
export const documentsByDate = oncePerModel(({ documents }) =>
  documents.toSorted((a, b) => byDateThenNumber(a.facts, b.facts)),
);

/** The documents held, by id. */
export const documentsById = oncePerModel(
  ({ documents }) => new Map(documents.map((document) => [document.facts.id, document])),
);

/** The documents of one room, newest first. */
export function documentsIn(model: Model, collection: CollectionName): Document[] {
  return documentsByDate(model).filter(({ facts }) => facts.collection === collection);
}

/** The year of issue, or undefined where nobody states it. */
export function yearOf({ issuedOn }: Pick<DocumentFacts, 'issuedOn'>): string | undefined {
  return issuedOn?.slice(0, 4);
}

/** The order of every list of documents: the newest first, then by number. */
export function byDateThenNumber(a: DocumentFacts, b: DocumentFacts): number {
  return newestFirst(a.issuedOn, b.issuedOn) || compareTexts(a.number, b.number) || compareTexts(a.id, b.id);
}
