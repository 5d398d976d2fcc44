import { createCorpus } from '../../../../src/content/checks/corpus.ts';
import { reportText } from '../../../../src/content/checks/report.ts';
import { judgeCorpus } from '../../../../src/content/checks/run-checks.ts';
import { type CorpusSource, readCorpus } from '../../../../src/content/read/read-corpus.ts';

export const FIXTURES = 'tests/fixtures/checks';

/** A sound content folder with the files of one case laid over it; `thieu-tep` is the case's own folder alone. */
async function readCase(id: string): Promise<CorpusSource> {
  const over = await readCorpus(`${FIXTURES}/${id}/content`, { publicDir: `${FIXTURES}/${id}/public` });
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
  const { problems, settledCount } = judgeCorpus(createCorpus(source));
  const report = reportText(problems, source.fileCount, settledCount);
  return report.replaceAll(/tests\/fixtures\/checks\/[a-z-]+\/(?<root>content|public)/gu, '$<root>');
}
