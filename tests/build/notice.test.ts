import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeArchive } from '../archive/write-archive.ts';
import { type BuiltSite, readBuiltSite } from './built-site.ts';
import { findDanglingLinks } from './dangling-links.ts';
import { attributeOf, collapse, elementsIn, textOf } from './html.ts';
import { runBuild } from './run-build.ts';

describe('a site of sample data', () => {
  let content: string;
  let site: BuiltSite;

  beforeAll(async () => {
    content = await mkdtemp(join(tmpdir(), 'dan-chieu-notice-'));
    await writeArchive(content, 20);
    const { code, output, dir } = await runBuild({ contentDir: content });
    if (code !== 0) throw new Error(output);
    site = readBuiltSite(dir, '/');
  });

  afterAll(async () => {
    await rm(content, { recursive: true, force: true });
    await rm(dirname(site.dir), { recursive: true, force: true });
  });

  it('says so on every page, lists, stand-ins and the page of no address among them', () => {
    const pages = [...site.pages.values()];
    const silent = pages.filter(({ tree }) => {
      const notices = elementsIn(tree, (element) => attributeOf(element, 'aria-label') === 'Lưu ý');
      return notices.length !== 1 || !notices.every((notice) => collapse(textOf(notice)).startsWith('Dữ liệu mẫu:'));
    });
    expect(pages.length).toBeGreaterThan(80);
    expect(pages.map(({ file }) => file)).toContain('404.html');
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  it('links only to files and anchors that exist', () => {
    expect(findDanglingLinks(site)).toEqual([]);
  });
});
