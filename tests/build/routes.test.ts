import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readModel } from '../../src/content/read/read-model.ts';
import { listRoutes } from '../../src/content/routes/list-routes.ts';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import { runBuild } from './run-build.ts';

/** The files of a built site that are its own: not the copied ones, nor what Astro and the search name by themselves. */
function ownFiles({ files }: BuiltSite, published: ReadonlySet<string>): string[] {
  return [...files].filter((file) => !published.has(file) && !/^(?:_astro|pagefind)\//u.test(file)).sort();
}

async function routedFiles(contentDir: string): Promise<string[]> {
  const paths = listRoutes(await readModel(contentDir)).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  return paths.map((path) => (/(?:^|\/)$/u.test(path) ? `${path}index.html` : path)).sort();
}

const PUBLIC = new Set(
  ['be-vietnam-pro-400.woff2', 'be-vietnam-pro-600.woff2', 'be-vietnam-pro-OFL.txt', 'noto-serif-400-italic.woff2']
    .concat(['noto-serif-400.woff2', 'noto-serif-600.woff2', 'noto-serif-OFL.txt'])
    .map((name) => `fonts/${name}`)
    .concat('icon.svg'),
);

describe('the routes of a content folder are the files of its site, no more and no fewer', () => {
  it.each([
    ['siteAtRoot', '/'],
    ['siteBelowPath', '/kho/'],
  ] as const)('%s', async (key, base) => {
    expect(ownFiles(readBuiltSite(inject(key), base), PUBLIC)).toEqual(await routedFiles('content'));
  });

  describe.each(['states', 'danh-tinh'])('the fixture site %s', (fixture) => {
    const contentDir = `tests/fixtures/sites/${fixture}/content`;
    let dir = '';

    beforeAll(async () => {
      const built = await runBuild({ contentDir });
      if (built.code !== 0) throw new Error(built.output);
      dir = built.dir;
    });

    afterAll(() => rm(dirname(dir), { recursive: true, force: true }));

    it('has no other', async () => {
      expect(ownFiles(readBuiltSite(dir, '/'), PUBLIC)).toEqual(await routedFiles(contentDir));
    });
  });
});
