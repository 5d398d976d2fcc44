import { kindRank } from '../language/kinds/kinds.ts';
import type { DocumentKind } from '../language/kinds/kinds.ts';
import type { SiteMention } from './citations.ts';
import { documentById, type SiteDocument } from './documents.ts';
import { notHeldPageOf, type NotHeldPage } from './not-held.ts';

/** A document held that another one cites, with the places in reading order. */
export type CitedDocument = { document: SiteDocument; places: readonly SiteMention[] };

/** A document not held that another one cites, with the places in reading order. */
export type CitedNotHeld = { page: NotHeldPage; places: readonly SiteMention[] };

/**
 * The documents that these mentions cite: those held, grouped by kind in order of significance, those not held, the
 * mentions that could not be settled, and how many there are of all.
 */
export function citedDocuments(mentions: readonly SiteMention[]): {
  groups: readonly { kind: DocumentKind; entries: readonly CitedDocument[] }[];
  notHeld: readonly CitedNotHeld[];
  documents: number;
  mentions: number;
  unsettled: number;
} {
  const linked = mentions.flatMap((mention) =>
    mention.resolution.state === 'linked' ? [{ mention, target: mention.resolution.target }] : [],
  );
  const cited = [...Map.groupBy(linked, ({ target }) => target)].map(([target, uses]) => ({
    document: documentById(target),
    places: uses.map(({ mention }) => mention),
  }));
  const groups = [...Map.groupBy(cited, ({ document }) => document.kind)]
    .map(([kind, entries]) => ({ kind, entries }))
    .toSorted((a, b) => kindRank(a.kind) - kindRank(b.kind));
  const missing = mentions.flatMap((mention) => {
    const page = notHeldPageOf(mention);
    return page ? [{ mention, page }] : [];
  });
  const notHeld = [...Map.groupBy(missing, ({ page }) => page)].map(([page, uses]) => ({
    page,
    places: uses.map(({ mention }) => mention),
  }));
  const unsettled = mentions.filter(({ resolution: { state } }) => state === 'ambiguous' || state === 'suspect');
  return {
    groups,
    notHeld,
    documents: cited.length + notHeld.length,
    mentions: linked.length + missing.length,
    unsettled: unsettled.length,
  };
}
