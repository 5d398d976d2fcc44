import { buildGraph } from '../works/graph.ts';
import { mentionAddress } from '../works/resolved-mention.ts';
import { resolveCorpus } from '../works/resolve-corpus.ts';
import { documents } from './documents.ts';
import { issuers } from './issuers.ts';

/** The one table of mentions, each resolved; links, lists, counts and back-references all read it. */
export const mentions = resolveCorpus(
  documents.map((document) => ({ facts: document, mentions: document.entry.data.reading.mentions })),
  issuers,
);

export type SiteMention = (typeof mentions)[number];

const graph = buildGraph(mentions);

/** Documents cited but not held, as their citations describe them. */
export const notHeldDocuments = graph.notHeld;

const mentionsByAddress = new Map(
  mentions.map((mention) => [mentionAddress(mention.from, mention.block, mention.start), mention]),
);

/** The mention that the Markdown plugin marked with this address; both read the same blocks with the same engine. */
export function mentionAt(address: string): SiteMention {
  const mention = mentionsByAddress.get(address);
  if (!mention) throw new Error(`The text has a mention at ${address} that the loader did not find`);
  return mention;
}

/** The mentions that a document makes, in reading order. */
export function mentionsFrom(id: string): readonly SiteMention[] {
  return graph.mentionsByCiting.get(id) ?? [];
}

/** The mentions by which other documents cite a document held. */
export function mentionsOf(id: string): readonly SiteMention[] {
  return graph.mentionsByCited.get(id) ?? [];
}
