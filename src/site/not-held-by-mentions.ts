import { notHeldPages } from './not-held.ts';

/** The documents cited but not held, most often cited first: what is most worth adding to the collection. */
export const notHeldByMentions = notHeldPages.toSorted(
  (a, b) => b.document.mentions.length - a.document.mentions.length,
);
