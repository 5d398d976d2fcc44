import type { Model } from '../../content/read/model.ts';
import type { Quote } from '../../citations/quote.ts';
import { workUrl } from '../addresses/urls.ts';
import { byDateThenNumber } from '../documents/documents.ts';
import { documentCard, type DocumentCard } from '../documents/document-card.ts';
import type { SiteMention } from './citation-link.ts';

/** A document that cites another one, with the quotes in reading order. */
export type CitingDocument = { document: DocumentCard; quotes: readonly QuotedPlace[] };

/** One quote: the address of its paragraph, where that is in words, the headings above, and the sentence. */
export type QuotedPlace = { url: string; place: string; section: readonly string[]; quote: Quote };

/** The documents that cite one, newest first, and how its page shows them. */
export type CitingDocuments = {
  shown: readonly CitingDocument[];
  folded: readonly CitingDocument[];
  isQuoted: boolean;
  documents: number;
  mentions: number;
};

/** Citing documents shown at once; the others wait behind one click, so that the page stays readable with 200. */
const SHOWN = 20;

/** Up to so many citing documents show their quotes; beyond, each opens its own. */
const QUOTED = 5;

/** The documents that make these mentions. */
export function citingDocuments(model: Model, mentions: readonly SiteMention[]): CitingDocuments {
  const citing = [...Map.groupBy(mentions, ({ from }) => from)]
    .flatMap(([from, own]) => {
      const work = model.works.get(from);
      return work?.isHeld ? [{ facts: work.document, quotes: own.map(quotedPlace) }] : [];
    })
    .toSorted((a, b) => byDateThenNumber(a.facts, b.facts))
    .map(({ facts, quotes }): CitingDocument => ({ document: documentCard(model, facts), quotes }));
  const cut = citing.length > SHOWN + QUOTED ? SHOWN : citing.length;
  return {
    shown: citing.slice(0, cut),
    folded: citing.slice(cut),
    isQuoted: citing.length <= QUOTED,
    documents: citing.length,
    mentions: mentions.length,
  };
}

function quotedPlace({ from, block, place, section, quote }: SiteMention): QuotedPlace {
  return { url: workUrl(from, block), place, section, quote };
}
