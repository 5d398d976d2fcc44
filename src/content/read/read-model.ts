import { gatherWorks } from '../../works/gather-works.ts';
import { createCorpus } from '../checks/corpus.ts';
import { runChecks } from '../checks/run-checks.ts';
import { directiveSchema } from '../schema/document.ts';
import { issuersSchema } from '../schema/issuers.ts';
import { siteSchema } from '../schema/site.ts';
import type { Document, Model } from './model.ts';
import { readCorpus } from './read-corpus.ts';
import { readText } from './read-text.ts';

/** Reads a content folder, whole: the model of which check, pages, search and exports are views. */
export async function readModel(contentDir: string): Promise<Model> {
  const source = await readCorpus(contentDir);
  const corpus = createCorpus(source);
  const site = siteSchema.safeParse(corpus.siteFile.tree?.value);
  const bodies = issuersSchema.safeParse(corpus.issuersFile.tree?.value);
  const documents = corpus.documents.flatMap(({ facts, tree, frontmatter, body, source: { path } }): Document[] => {
    if (!facts || !tree || !frontmatter) return [];
    const { mentions, outline, anchors } = readText(facts.title, tree);
    return [
      {
        facts,
        path,
        data: directiveSchema.parse(frontmatter.value),
        body: {
          hasText: body.trim() !== '',
          violations: [],
          handSet: [],
          blocks: anchors.map((anchor) => ({ anchor, place: [], text: '', range: { start: 0, end: 0 } })),
          mentions: mentions.map((mention) => ({ ...mention, range: { start: 0, end: 0 } })),
          outline,
          html: [],
        },
      },
    ];
  });
  const citing = documents.map(({ facts, body }) => ({ facts, mentions: body.mentions }));
  return {
    ...gatherWorks(citing, corpus.issuers, site.success ? site.data.jurisdiction : undefined),
    documents,
    bodies: bodies.success ? bodies.data : [],
    site: site.success ? site.data : undefined,
    problems: runChecks(corpus),
    fileCount: source.fileCount,
  };
}
