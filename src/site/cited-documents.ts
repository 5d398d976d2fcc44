import { kindRank } from '../documents/kind-rank.ts';
import type { DocumentKind } from '../documents/kinds.ts';
import type { SiteMention } from './citations.ts';
import { documentById, type SiteDocument } from './documents.ts';

/** A document held that another one cites, with the places in reading order. */
export type CitedDocument = { document: SiteDocument; places: readonly SiteMention[] };

/** The documents held that these mentions link to, grouped by kind in order of significance, and how many there are. */
export function citedDocuments(mentions: readonly SiteMention[]): {
  groups: readonly { kind: DocumentKind; entries: readonly CitedDocument[] }[];
  documents: number;
  mentions: number;
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
  return { groups, documents: cited.length, mentions: linked.length };
}
