import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from '../build/run-build.ts';
import { accessibilityProblems } from './accessibility-problems.ts';
import { openSite, type OpenBrowser } from './open-browser.ts';

const REPORT = 'bao-cao/2024/40-bc-stttt/';

let opened: OpenBrowser;
let folder: string;

beforeAll(async () => {
  const { code, output, dir } = await runBuild({ contentDir: 'tests/fixtures/sites/bang-bieu/content' });
  if (code !== 0) throw new Error(output);
  folder = dirname(dir);
  opened = await openSite(dir);
});

afterAll(async () => {
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

async function openReport(width: number, options: BrowserContextOptions = {}): Promise<Page> {
  const viewport = { width, height: 800 };
  const page = await opened.browser.newPage({ locale: 'vi-VN', reducedMotion: 'reduce', viewport, ...options });
  await page.goto(opened.url + REPORT);
  return page;
}

describe('tables with joined cells', () => {
  it.each([
    [360, 'light'],
    [1280, 'light'],
    [768, 'dark'],
    [1600, 'dark'],
  ] as const)('are accessible at %i px in the %s theme', async (width, colorScheme) => {
    const page = await openReport(width, { colorScheme });
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.close();
  });

  it('scroll in their own region, their name and their first column stay in sight', async () => {
    const page = await openReport(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const region = page.locator('.table-scroll').first();
    await region.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
    const edges = await region.evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      const seen = ['caption > p', 'thead tr:first-child > :first-child', 'tbody tr:first-child > :first-child'];
      return seen.map((selector) => {
        const box = element.querySelector(selector)?.getBoundingClientRect();
        return box !== undefined && box.left >= left - 1 && box.right <= right + 1;
      });
    });
    expect(edges).toEqual([true, true, true]);
    expect(await region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    await page.close();
  });

  it('are called by their name', async () => {
    const page = await openReport(1280);
    expect(await page.getByRole('region', { name: /^Bảng 1\. Thu, chi theo Quyết định số 12\/QĐ-UBND/u }).count()).toBe(
      1,
    );
    expect(await page.getByRole('table', { name: /^Biểu số 02/u }).count()).toBe(1);
    expect(await page.getByRole('columnheader', { name: 'Năm 2023' }).count()).toBe(1);
    expect(await page.getByRole('rowheader', { name: 'Huyện Lục Ngạn' }).count()).toBe(1);
    await page.close();
  });

  it('stand on paper whole, their heads on each page', async () => {
    // The width that a sheet of A4 leaves for the text.
    const page = await openReport(640);
    await page.emulateMedia({ media: 'print' });
    const tables = await page.locator('.prose table').evaluateAll((all) =>
      all.map((table) => {
        const head = table.querySelector('thead');
        const room = document.querySelector('.prose')?.getBoundingClientRect().right ?? 0;
        return {
          isWhole: table.getBoundingClientRect().right <= room + 1,
          head: head && getComputedStyle(head).display,
          rows: getComputedStyle(table.querySelector('tbody tr') ?? table).breakInside,
        };
      }),
    );
    expect(tables).toEqual(
      ['table-header-group', 'table-header-group', 'table-header-group', null, 'table-header-group'].map((head) => ({
        isWhole: true,
        head,
        rows: 'avoid',
      })),
    );
    await page.close();
  });
});
