import { globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pageAt, readBuiltSite, type BuiltSite } from './built-site.ts';
import { publishedLines } from './published-text.ts';
import { runBuild } from './run-build.ts';
import { writtenLines } from './written-text.ts';

const ROOMS = { reports: 'bao-cao', directives: 'van-ban' };

/** Every document below a content folder, `reports/2024/a.mdx`. */
function documentsIn(folder: string): string[] {
  return globSync('{reports,directives}/**/*.mdx', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

function expectItsText(site: BuiltSite, folder: string, file: string): void {
  const [, room = 'reports', path = ''] = /^(reports|directives)\/(.+)\.mdx$/u.exec(file) ?? [];
  const page = pageAt(site, `/${room === 'reports' ? ROOMS.reports : ROOMS.directives}/${path}/`);
  expect(publishedLines(page)).toEqual(writtenLines(readFileSync(join(folder, file), 'utf8')));
}

describe('the published text of every document', () => {
  const site = readBuiltSite(inject('siteAtRoot'), '/');

  it.each(documentsIn('content'))('is that of %s, sign for sign', (file) => {
    expectItsText(site, 'content', file);
  });
});

describe('the published text of every construct that the check lets pass', () => {
  const folder = resolve('tests/fixtures/sites/nguyen-van/content');
  let site: BuiltSite;

  beforeAll(async () => {
    const { code, output, dir } = await runBuild({ contentDir: folder });
    expect(code, output).toBe(0);
    site = readBuiltSite(dir, '/');
  });

  afterAll(() => rm(dirname(site.dir), { recursive: true, force: true }));

  it.each(documentsIn(folder))('is that of %s, sign for sign', (file) => {
    expectItsText(site, folder, file);
  });
});
