import { addressOf } from '../../works/address.ts';
import type { Model } from '../read/model.ts';

/**
 * A document as it was published: its address below the base of the site, the facts by which it is known again elsewhere,
 * the hash of its file, the addresses that led on to it, the anchors of its page, and for each document that its text
 * links to the words that do.
 */
export type PublishedDocument = {
  address: string;
  kind: string;
  number?: string;
  issuedOn?: string;
  title?: string;
  hash: string;
  formerly: readonly string[];
  anchors: readonly string[];
  links: ReadonlyMap<string, readonly string[]>;
};

/** What a site promises to whoever keeps its addresses: the documents held, and the pages of those only cited. */
export type PublishedState = { documents: readonly PublishedDocument[]; cited: readonly string[] };

/** Enough of a digest to tell two states of one file apart. */
const HASH_LENGTH = 16;

/** The state that a model would publish; documents and addresses in order. */
export function publishedStateOf({
  documents,
  works,
  mentionsByCiting,
}: Pick<Model, 'documents' | 'works' | 'mentionsByCiting'>): PublishedState {
  return {
    documents: documents.map(({ facts, body, hash }): PublishedDocument => {
      const { id, kind, number, issuedOn, title, formerly = [] } = facts;
      return {
        address: addressOf(id),
        kind,
        ...(number === undefined ? {} : { number }),
        ...(issuedOn === undefined ? {} : { issuedOn }),
        ...(title === undefined ? {} : { title }),
        hash: hash.slice(0, HASH_LENGTH),
        formerly: formerly.map(addressOf),
        anchors: body.html.flatMap(({ anchors }) => anchors),
        links: linksOf(mentionsByCiting.get(id) ?? []),
      };
    }),
    cited: [...works.values()].flatMap(({ id, isHeld }) => (isHeld ? [] : [addressOf(id)])),
  };
}

/** The words that lead to each document, without repeats, in reading order. */
function linksOf(mentions: Model['mentions']): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, Set<string>>();
  for (const { text, resolution } of mentions) {
    if (resolution.state !== 'linked') continue;
    const address = addressOf(resolution.work);
    words.set(address, (words.get(address) ?? new Set()).add(text));
  }
  return new Map([...words].map(([address, own]) => [address, [...own]]));
}
