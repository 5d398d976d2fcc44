import { buildGraph } from '../citations/graph.ts';
import { mentionKey } from '../citations/mention-key.ts';
import { buildRegistry } from '../citations/registry.ts';
import { resolveMentions } from '../citations/resolve-mentions.ts';
import { documents } from './documents.ts';
import { issuers } from './issuers.ts';

const registry = buildRegistry(documents, issuers);

/** The one table of mentions, each resolved; links, lists, counts and back-references all read it. */
const mentions = documents.flatMap((document) =>
  resolveMentions(document, document.entry.data.reading.mentions, registry),
);

export type SiteMention = (typeof mentions)[number];

export const citationGraph = buildGraph(mentions);

const mentionsByKey = new Map(
  mentions.map((mention) => [mentionKey(mention.from, mention.block, mention.start), mention]),
);

/** The mention that the Markdown plugin marked with this key; both read the same blocks with the same engine. */
export function mentionByKey(key: string): SiteMention {
  const mention = mentionsByKey.get(key);
  if (!mention) throw new Error(`The text has a mention at ${key} that the loader did not find`);
  return mention;
}

export function mentionsIn(block: string, documentId: string): SiteMention[] {
  return mentions.filter((mention) => mention.from === documentId && mention.block === block);
}
