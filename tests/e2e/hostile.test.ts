import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from '../build/run-build.ts';
import { accessibilityProblems } from './accessibility-problems.ts';
import { CITERS, HOSTILE_PAGES, writeHostileContent } from './hostile-content.ts';
import { openSite, type OpenBrowser } from './open-browser.ts';

let contentDir: string;
let dir: string;
let opened: OpenBrowser;
let page: Page;

beforeAll(async () => {
  contentDir = await mkdtemp(join(tmpdir(), 'dan-chieu-hostile-'));
  writeHostileContent(contentDir);
  const build = await runBuild({ contentDir });
  dir = build.dir;
  if (build.code !== 0) throw new Error(build.output);
  opened = await openSite(dir);
  page = await opened.browser.newPage({ reducedMotion: 'reduce', locale: 'vi-VN' });
});

afterAll(async () => {
  await opened.close();
  await Promise.all([contentDir, dirname(dir)].map((folder) => rm(folder, { recursive: true, force: true })));
});

const sidewaysScroll = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(Object.entries(HOSTILE_PAGES))('the page “%s”', (_, path) => {
  it('does not scroll sideways, from 320 px to a wide screen', async () => {
    await page.goto(opened.url + path);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysScroll(), `${width} px`).toBe(0);
    }
  });

  // The pages are large; the templates at every width and in both themes are looked at in templates.test.ts.
  it.each([
    ['light', 360],
    ['dark', 1280],
  ] as const)('is accessible in the %s theme at %i px', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(opened.url + path);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describe('a table of twelve columns on a phone', () => {
  it('scrolls inside itself by the arrow keys, its first column staying', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(opened.url + HOSTILE_PAGES.wideTable);
    const region = page.getByRole('region', { name: 'Bảng 1' });
    const first = region.locator('td').first();
    const before = await first.boundingBox();
    await region.focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    expect((await first.boundingBox())?.x).toBe(before?.x);
    expect(await sidewaysScroll()).toBe(0);
  });
});

describe('a document that two hundred reports cite', () => {
  it('shows the newest twenty and keeps the others behind one click', async () => {
    await page.goto(opened.url + HOSTILE_PAGES.citedOften);
    const section = page.locator('[aria-labelledby="duoc-vien-dan"]');
    const citing = section.locator('article');
    // The two reports with citations of every directive cite this one too.
    expect(await citing.count()).toBe(CITERS + 2);
    expect(await citing.filter({ visible: true }).count()).toBe(20);
    await section.getByText(`Còn ${CITERS + 2 - 20} văn bản khác`).click();
    expect(await citing.filter({ visible: true }).count()).toBe(CITERS + 2);
  });
});

describe('a long list', () => {
  it('goes on from page to page and back, each under its own address', async () => {
    await page.goto(`${opened.url}bao-cao/`);
    await page.getByRole('link', { name: 'Trang sau' }).click();
    expect(page.url()).toBe(`${opened.url}bao-cao/trang/2/`);
    expect(await page.locator('h1').innerText()).toBe('Các báo cáo (trang 2)');
    await page.getByRole('link', { name: 'Trang trước' }).click();
    expect(page.url()).toBe(`${opened.url}bao-cao/`);
  });
});
