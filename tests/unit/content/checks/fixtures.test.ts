import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCorpus } from '../../../../src/content/checks/corpus.ts';
import { reportText } from '../../../../src/content/checks/report.ts';
import { CATALOGUE, RULES } from '../../../../src/content/checks/rules.ts';
import { runChecks } from '../../../../src/content/checks/run-checks.ts';
import { readCorpus } from '../../../../src/content/read/read-corpus.ts';
import type { CorpusSource } from '../../../../src/content/read/read-corpus.ts';

const FIXTURES = 'tests/fixtures/checks';

/** Ids that no text of an editor can cause today: the parsers have no such node or message, the rules keep them covered. */
const WITHOUT_FIXTURE = ['cu-phap-la', 'mdx-hong'];

/** A sound content folder with the files of one case laid over it; `thieu-tep` is the case's own folder alone. */
async function readCase(id: string): Promise<CorpusSource> {
  const over = await readCorpus(`${FIXTURES}/${id}/content`);
  if (id === 'thieu-tep') return over;
  const base = await readCorpus(`${FIXTURES}/sound/content`);
  if (id === 'sound') return base;
  return {
    documents: [...base.documents, ...over.documents],
    issuers: over.issuers.exists ? over.issuers : base.issuers,
    site: over.site.exists ? over.site : base.site,
    strays: over.strays,
    fileCount: base.fileCount + over.fileCount,
  };
}

async function reportOf(id: string): Promise<string> {
  const source = await readCase(id);
  const report = reportText(runChecks(createCorpus(source)), source.fileCount);
  return report.replaceAll(/tests\/fixtures\/checks\/[a-z-]+\/content/gu, 'content');
}

test('a sound content folder has no problem', async () => {
  expect(await reportOf('sound')).toBe('Đã kiểm tra 4 tệp, không có lỗi.\n');
});

test('every id of the catalogue has a fixture, and every fixture an id', () => {
  const ids = [...CATALOGUE.keys()].filter((id) => !WITHOUT_FIXTURE.includes(id));
  expect(
    readdirSync(FIXTURES)
      .filter((id) => id !== 'sound')
      .sort(),
  ).toEqual(ids.sort());
});

test('no two rules tell of the same id', () => {
  expect(RULES.flatMap(({ problems }) => Object.keys(problems))).toHaveLength(CATALOGUE.size);
});

describe('each problem is told in the exact words of its fixture', () => {
  test.each(readdirSync(FIXTURES).filter((id) => id !== 'sound'))('%s', async (id) => {
    const report = await reportOf(id);
    expect(report).toContain(` ${id} · `);
    expect(report).toBe(readFileSync(`${FIXTURES}/${id}/expected.txt`, 'utf8'));
  });
});
