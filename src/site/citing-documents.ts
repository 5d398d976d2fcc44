import type { SiteMention } from './citations.ts';
import { documentById, type SiteDocument } from './documents.ts';

/** A document that cites another one, with the places in reading order. */
export type CitingDocument = { document: SiteDocument; mentions: readonly SiteMention[] };

/** Citing documents shown at once; the others wait behind one click, so that the page stays readable with 200. */
const SHOWN = 20;

/** Up to so many citing documents show their quotes; beyond, each opens its own. */
const QUOTED = 5;

/** The documents that make these mentions, newest first, and how a page shows them. */
export function citingDocuments(mentions: readonly SiteMention[]): {
  shown: readonly CitingDocument[];
  folded: readonly CitingDocument[];
  isQuoted: boolean;
} {
  const citing = [...Map.groupBy(mentions, ({ from }) => from)]
    .map(([from, own]) => ({ document: documentById(from), mentions: own }))
    .toSorted((a, b) => compare(b.document.issuedOn ?? '', a.document.issuedOn ?? ''));
  const cut = citing.length > SHOWN + QUOTED ? SHOWN : citing.length;
  return { shown: citing.slice(0, cut), folded: citing.slice(cut), isQuoted: citing.length <= QUOTED };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
