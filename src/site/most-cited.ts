import { mentionsOf } from './citations.ts';
import { documents, type SiteDocument } from './documents.ts';

/** A document held, and how often the texts of the collection cite it. */
export type CitedOften = { document: SiteDocument; mentions: number };

/** The documents held that are cited, most often first; equals keep the order of the lists. */
export const mostCited: readonly CitedOften[] = documents
  .map((document) => ({ document, mentions: mentionsOf(document.id).length }))
  .filter(({ mentions }) => mentions > 0)
  .toSorted((a, b) => b.mentions - a.mentions);
