import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { runBuild } from './run-build.ts';

const CONTENT = resolve('tests/fixtures/sites/states/content');

it('one build, all its processes together, parses, cuts and searches each document once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dan-chieu-work-'));
  const work = join(folder, 'work.txt');
  const preload = pathToFileURL(resolve('tests/build/count-readings.ts')).href;
  const { code, output } = await runBuild({
    contentDir: CONTENT,
    environment: { READING_WORK: work, NODE_OPTIONS: `--import ${preload}` },
  });
  expect(code, output).toBe(0);
  const counts = Map.groupBy(readFileSync(work, 'utf8').trim().split('\n'), (step) => step);
  const documents = globSync(`${CONTENT}/{reports,directives}/**/*.mdx`).length;
  expect(Object.fromEntries([...counts].map(([step, lines]) => [step, lines.length]))).toEqual({
    parse: documents,
    cut: documents,
    find: documents,
  });
  await rm(folder, { recursive: true });
});
