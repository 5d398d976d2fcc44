import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCorpus } from '../../../../src/content/read/read-corpus.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'corpus-'));
  for (const file of [
    'site.yaml',
    'reports/2024/b.mdx',
    'reports/2024/a.mdx',
    'reports/2024/.a.mdx.swp',
    'reports/lac.mdx',
    'directives/2021/sau/qua.mdx',
    'directives/2021/33-ct-ttg.docx',
    'ghi-chu.txt',
    'README.md',
  ]) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), '---\ntitle: a\n---\n');
  }
});

afterAll(() => rm(folder, { recursive: true }));

test('a content folder is read whole, sorted, with its strays and what it lacks', async () => {
  const { documents, strays, issuers, site, fileCount } = await readCorpus(folder);
  const shown = folder.split(path.sep).join('/');
  expect(documents.map(({ id }) => id)).toEqual(['reports/2024/a', 'reports/2024/b']);
  expect(documents[0]?.source.path).toBe(`${shown}/reports/2024/a.mdx`);
  expect(strays.map(({ path: stray, why }) => `${stray.slice(shown.length + 1)} ${why}`)).toEqual([
    'directives/2021/33-ct-ttg.docx place',
    'directives/2021/sau/qua.mdx place',
    'ghi-chu.txt place',
    'reports/2024/.a.mdx.swp litter',
    'reports/lac.mdx place',
  ]);
  expect([issuers.exists, site.exists, fileCount]).toEqual([false, true, 9]);
});

test('a folder inside the working directory is shown as an editor types it', async () => {
  const { documents } = await readCorpus(path.resolve('tests/fixtures/checks/sound/content'));
  expect(documents.map(({ source }) => source.path)).toEqual([
    'tests/fixtures/checks/sound/content/directives/2021/33-ct-ttg.mdx',
    'tests/fixtures/checks/sound/content/reports/2024/cong-tac-dan-van.mdx',
  ]);
});
