import { existsSync } from 'node:fs';
import { type Corpus, createCorpus } from '../../../../src/content/checks/corpus.ts';
import { reportText } from '../../../../src/content/checks/report.ts';
import { judgeCorpus } from '../../../../src/content/checks/run-checks.ts';
import { publishedStateOf, type PublishedState } from '../../../../src/content/published/published-state.ts';
import { documentOf } from '../../../../src/content/read/read-model.ts';
import { type CorpusSource, readCorpus } from '../../../../src/content/read/read-corpus.ts';

export const FIXTURES = 'tests/fixtures/checks';

/**
 * A sound content folder with the files of one case laid over it; `thieu-tep` is the case's own folder alone. `room` is the
 * folder of the case: `content`, or `before`, what was published before it.
 */
async function readCase(id: string, room: 'content' | 'before' = 'content'): Promise<CorpusSource> {
  const over = await readCorpus(`${FIXTURES}/${id}/${room}`, { publicDir: `${FIXTURES}/${id}/public` });
  if (id === 'thieu-tep') return over;
  const base = await readCorpus(`${FIXTURES}/sound/content`);
  if (id === 'sound') return base;
  return {
    documents: [...base.documents, ...over.documents],
    pages: over.pages,
    issuers: over.issuers.exists ? over.issuers : base.issuers,
    site: over.site.exists ? over.site : base.site,
    shippedPages: over.shippedPages,
    strays: over.strays,
    publicFiles: over.publicFiles,
    fileCount: base.fileCount + over.fileCount,
  };
}

/** The report of a case, with paths as an editor of a folder `content` sees them. */
export async function reportOf(id: string): Promise<string> {
  const source = await readCase(id);
  const corpus = createCorpus(source);
  const published = existsSync(`${FIXTURES}/${id}/before`)
    ? { before: stateOf(createCorpus(await readCase(id, 'before'))), now: stateOf(corpus) }
    : undefined;
  const { problems, settledCount } = judgeCorpus(corpus, published);
  const report = reportText(problems, source.fileCount, settledCount);
  return report.replaceAll(/tests\/fixtures\/checks\/[a-z-]+\/(?<root>content|public)/gu, '$<root>');
}

function stateOf({ documents, works }: Corpus): PublishedState {
  return publishedStateOf({ ...works, documents: documents.flatMap((document) => documentOf(document) ?? []) });
}
