import { createCorpus } from '../checks/corpus.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { Document, Model } from './model.ts';
import { readCorpus } from './read-corpus.ts';

/** Reads a content folder, whole: the model of which check, pages, search and exports are views. */
export async function readModel(contentDir: string): Promise<Model> {
  const source = await readCorpus(contentDir);
  const corpus = createCorpus(source);
  return {
    ...corpus.works,
    documents: corpus.documents.flatMap(({ facts, data, reading: { body }, source: { path } }): Document[] =>
      facts && data && body ? [{ facts, data, body, path }] : [],
    ),
    bodies: corpus.issuersFile.data ?? [],
    site: corpus.siteFile.data,
    problems: runChecks(corpus),
    fileCount: source.fileCount,
  };
}
