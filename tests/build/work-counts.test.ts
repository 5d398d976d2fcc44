import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { runBuild } from './run-build.ts';

const CONTENT = 'tests/fixtures/sites/states/content';

it('a build parses each body once, cuts it once and seeks its citations once, over all its processes', async () => {
  const bodies = globSync('{reports,directives}/**/*.mdx', { cwd: CONTENT }).length;
  const pages = globSync('content/pages/*.mdx').length; // of prose, shipped; the check looks at where links into them lead
  const folder = await mkdtemp(join(tmpdir(), 'dan-chieu-counts-'));
  const log = join(folder, 'readings.log');
  await writeFile(log, '');
  const environment = {
    NODE_OPTIONS: `--import ${pathToFileURL('tests/build/log-readings.ts').href}`,
    READINGS_LOG: log,
  };
  const { code, output, dir } = await runBuild({ contentDir: CONTENT, environment });
  expect(code, output).toBe(0);
  const steps = (await readFile(log, 'utf8')).trim().split('\n');
  await Promise.all([folder, dirname(dir)].map((path) => rm(path, { recursive: true, force: true })));

  expect(bodies).toBe(9);
  const counts = [...Map.groupBy(steps, (step) => step)].map(([step, all]) => [step, all.length]);
  expect(Object.fromEntries(counts)).toEqual({ parse: bodies + pages, cut: bodies, find: bodies });
});
