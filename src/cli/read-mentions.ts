import { createCorpus } from '../content/checks/corpus.ts';
import { readText, type QuotedMention } from '../content/read/read-text.ts';
import { resolveCorpus } from '../works/resolve-corpus.ts';
import type { ResolvedMention } from '../works/resolved-mention.ts';
import { readCorpus } from '../content/read/read-corpus.ts';

/** Every mention of a content folder, resolved, in the order of files and of their texts; unreadable files are left out. */
export async function readMentions(contentDir: string): Promise<(QuotedMention & ResolvedMention)[]> {
  const { documents, issuers } = createCorpus(await readCorpus(contentDir));
  const citing = documents.flatMap(({ facts, tree }) =>
    facts && tree ? [{ facts, mentions: readText(facts.title, tree).mentions }] : [],
  );
  return resolveCorpus(citing, issuers);
}
