import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import { findDanglingLinks } from './dangling-links.ts';
import { runBuild } from './run-build.ts';

const IMAGE = 'tests/fixtures/checks/anh-khong-co/public/anh/so-do.png';
const REPORT = 'reports/2024/45-bc-stttt.mdx';

const LINKS = `
![Sơ đồ](/anh/so-do.png)

Xem [các báo cáo](/bao-cao/), [chỗ này](#i), [phụ lục](/tep/phu-luc.txt) và [năm][nam].

[nam]: /nam/2024/
`;

/** A content folder from elsewhere, with the images and files that it names, published below a path. */
describe('a content folder that brings its own public files', () => {
  let root = '';
  let site: BuiltSite;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'dan-chieu-public-'));
    cpSync('tests/fixtures/sites/lanh/content', join(root, 'content'), { recursive: true });
    writeFileSync(join(root, 'content', REPORT), LINKS, { flag: 'a' });
    mkdirSync(join(root, 'content/pages'));
    const head = '---\ntitle: Giới thiệu\ndescription: Về trang\n---\n';
    writeFileSync(join(root, 'content/pages/gioi-thieu.mdx'), `${head}${LINKS.replace('#i', '#muc-mot')}\n## Một\n`);
    mkdirSync(join(root, 'public/anh'), { recursive: true });
    mkdirSync(join(root, 'public/tep'));
    cpSync(IMAGE, join(root, 'public/anh/so-do.png'));
    writeFileSync(join(root, 'public/tep/phu-luc.txt'), 'Phụ lục\n');
    const environment = { PUBLIC_DIR: join(root, 'public') };
    const { code, output, dir } = await runBuild({ contentDir: join(root, 'content'), base: '/kho/', environment });
    if (code !== 0) throw new Error(output);
    site = readBuiltSite(dir, '/kho/');
  });

  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
    rmSync(dirname(site.dir), { recursive: true, force: true });
  });

  it.each(['bao-cao/2024/45-bc-stttt/', 'gioi-thieu/'])('shows its image at %s, below the path of the site', (path) => {
    const html = readFileSync(join(site.dir, path, 'index.html'), 'utf8');
    expect(html).toContain('<img src="/kho/anh/so-do.png" alt="Sơ đồ">');
    expect(html).toContain('<a href="/kho/nam/2024/">');
    expect(html).toContain('<a href="/kho/tep/phu-luc.txt">');
    expect(readFileSync(join(site.dir, 'anh/so-do.png'))).toEqual(readFileSync(IMAGE));
  });

  it('keeps the fonts and the icon that come with the program, and has no dangling link', () => {
    expect(existsSync(join(site.dir, 'fonts/noto-serif-400.woff2'))).toBe(true);
    expect(existsSync(join(site.dir, 'icon.svg'))).toBe(true);
    expect(findDanglingLinks(site)).toEqual([]);
  });
});
