import type { Model } from '../../content/read/model.ts';
import { type DocumentKind, kindRank } from '../../language/kinds/kinds.ts';
import { designateCited } from '../../works/words/designate-document.ts';
import type { WorkId } from '../../works/work.ts';
import { workUrl } from '../addresses/urls.ts';
import { documentCard, type DocumentCard } from '../documents/document-card.ts';
import type { SiteMention } from './citation-link.ts';

/** The place of a mention in its document: its block, and where that is in words. */
export type Place = Pick<SiteMention, 'block' | 'place'>;

/** A document held that another one cites, with the places in reading order. */
export type CitedDocument = { document: DocumentCard; places: readonly Place[] };

/** A document not held that another one cites, with the places in reading order. */
export type CitedNotHeld = { url: string; name: string; places: readonly Place[] };

/**
 * The documents that the mentions of one document cite: those held, grouped by kind in order of significance, those not
 * held, how many documents and places that makes, and how many mentions could not be settled.
 */
export type CitedDocuments = {
  groups: readonly { kind: DocumentKind; entries: readonly CitedDocument[] }[];
  notHeld: readonly CitedNotHeld[];
  documents: number;
  mentions: number;
  unsettled: number;
};

export function citedDocuments(model: Model, mentions: readonly SiteMention[]): CitedDocuments {
  const linked = citedWorks(mentions, 'linked').flatMap(({ id, places }) => {
    const work = model.works.get(id);
    return work?.isHeld ? [{ kind: work.document.kind, document: documentCard(model, work.document), places }] : [];
  });
  const notHeld = citedWorks(mentions, 'not-held').flatMap(({ id, places }) => {
    const work = model.works.get(id);
    return work && !work.isHeld ? [{ url: workUrl(id), name: designateCited(work), places }] : [];
  });
  const groups = [...Map.groupBy(linked, ({ kind }) => kind)]
    .map(([kind, entries]) => ({ kind, entries }))
    .toSorted((a, b) => kindRank(a.kind) - kindRank(b.kind));
  const unsettled = mentions.filter(({ resolution: { state } }) => state === 'ambiguous' || state === 'suspect');
  return {
    groups,
    notHeld,
    documents: linked.length + notHeld.length,
    mentions: [...linked, ...notHeld].reduce((sum, { places }) => sum + places.length, 0),
    unsettled: unsettled.length,
  };
}

/** The works that mentions of one state lead to, in the order of first mention. */
function citedWorks(
  mentions: readonly SiteMention[],
  state: 'linked' | 'not-held',
): { id: WorkId; places: readonly Place[] }[] {
  const leading = mentions.flatMap((mention) => {
    const { resolution } = mention;
    return resolution.state === state && 'work' in resolution && resolution.work !== undefined
      ? [{ id: resolution.work, mention }]
      : [];
  });
  return [...Map.groupBy(leading, ({ id }) => id)].map(([id, uses]) => ({
    id,
    places: uses.map(({ mention: { block, place } }) => ({ block, place })),
  }));
}
