import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from '../build/run-build.ts';
import { openSite, type OpenBrowser } from './open-browser.ts';

const REPORT = 'bao-cao/2025/12-bc-stttt/';
const HELD = 'Kế hoạch số 45/KH-UBND ngày 05/3/2021 của UBND tỉnh';

let opened: OpenBrowser;
let folder: string;

beforeAll(async () => {
  const { code, output, dir } = await runBuild({ contentDir: 'tests/fixtures/sites/states/content' });
  if (code !== 0) throw new Error(output);
  folder = dirname(dir);
  opened = await openSite(dir);
});

afterAll(async () => {
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

async function openReport(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await opened.browser.newPage({ locale: 'vi-VN', reducedMotion: 'reduce', ...options });
  await page.goto(opened.url + REPORT);
  return page;
}

describe('the states of citations', () => {
  it('are each told apart by the line below them, without colour', async () => {
    const page = await openReport();
    const lines = await page
      .locator('.prose .citation')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('data-state'), getComputedStyle(one).textDecorationStyle]),
      );
    expect(Object.fromEntries(lines)).toEqual({
      linked: 'solid',
      'not-held': 'dotted',
      ambiguous: 'dashed',
      suspect: 'wavy',
    });
    await page.close();
  });

  it('lead where they should: document, provision, stand-in page, candidates, explanation', async () => {
    const page = await openReport();
    const link = async (text: string) =>
      page.locator('.prose .citation', { hasText: text }).first().getAttribute('href');
    expect(await link(HELD)).toBe('/van-ban/2021/45-kh-ubnd/');
    expect(await link('Quyết định số 45/QĐ-UBND')).toBe('/van-ban/2021/45-qd-ubnd/#dieu-1-khoan-2');
    expect(await link('Nghị quyết số 57-NQ/TW ngày')).toBe('/van-ban/2024/57-nq-tw/');
    expect(await link('Thông báo số 9-TB/TU')).toBe('/so-hieu/9-tb-tu/');
    expect(await link('Kế hoạch số 80/KH-UBND')).toBe('/so-hieu/80-kh-ubnd/');
    expect(await link('Kế hoạch số 45/KH-UBND ngày 06/4/2021')).toBe('/do-chinh-xac/#nghi-van');
    await page.close();
  });

  it('leave alone what the editor marked, and what a document says of itself', async () => {
    const page = await openReport();
    const texts = await page.locator('.prose .citation').allInnerTexts();
    expect(texts.filter((text) => text.includes('1/KH-UBND') || text.includes('12/BC-STTTT'))).toEqual([]);
    await page.close();
  });

  it('give a document not held its page: what is said of it, by whom, and the way back', async () => {
    const page = await openReport();
    await page.goto(`${opened.url}van-ban/2024/57-nq-tw/`);
    expect(await page.locator('h1').innerText()).toBe('Nghị quyết số 57-NQ/TW');
    const main = await page.locator('main').innerText();
    expect(main).toContain('Kho chưa có văn bản này');
    expect(main).toContain('ngày 22 tháng 12 năm 2024');
    expect(main).toContain('Bộ Chính trị');
    await page.getByRole('link', { name: /^mục I, đoạn 2/iu }).click();
    expect(page.url()).toBe(`${opened.url}${REPORT}#i-p2`);
    await page.close();
  });
});

describe('the preview of a citation', () => {
  it('opens under a resting pointer, stays for the pointer, and closes with Esc', async () => {
    const page = await openReport();
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.locator('.prose .citation', { hasText: HELD }).hover();
    const preview = page.locator('.preview:popover-open');
    await preview.waitFor();
    expect(await preview.innerText()).toContain('Về chuyển đổi số năm 2021');
    expect(await preview.innerText()).toContain('05/3/2021');
    await preview.hover();
    expect(await preview.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await preview.waitFor({ state: 'hidden' });
    expect(requests).toEqual([]);
    await page.close();
  });

  it('opens on keyboard focus, and Enter follows the citation', async () => {
    const page = await openReport();
    await page.locator('.prose .citation', { hasText: HELD }).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.locator('.preview:popover-open').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.preview:popover-open').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/van-ban/2021/45-kh-ubnd/');
    await page.close();
  });

  it('opens on a first tap; a second one follows', async () => {
    const page = await openReport({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    const citation = page.locator('.prose .citation', { hasText: HELD });
    await citation.tap();
    const preview = page.locator('.preview:popover-open');
    await preview.waitFor();
    const box = await preview.boundingBox();
    expect(box !== null && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    await citation.tap();
    await page.waitForURL('**/van-ban/2021/45-kh-ubnd/');
    await page.close();
  });

  it('needs no script: without it the citation is a link', async () => {
    const page = await openReport({ javaScriptEnabled: false });
    await page.locator('.prose .citation', { hasText: HELD }).click();
    await page.waitForURL('**/van-ban/2021/45-kh-ubnd/');
    await page.close();
  });

  it.each(['light', 'dark'] as const)('is clean for axe in the %s theme', async (colorScheme) => {
    const page = await openReport({ colorScheme });
    await page.locator('.prose .citation', { hasText: 'Kế hoạch số 80/KH-UBND' }).hover();
    await page.locator('.preview:popover-open').waitFor();
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const violations = await page.evaluate(async () => {
      const axe = Reflect.get(window, 'axe') as { run(): Promise<{ violations: { id: string }[] }> };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});

describe('an address made of a number or a name', () => {
  it('leads to the document held, under the very address it had while it was not held', async () => {
    const page = await openReport();
    await page.goto(`${opened.url}so-hieu/luat-dau-tu-2020/`);
    await page.waitForURL('**/van-ban/2020/61-2020-qh14/');
    await page.close();
  });

  it('leads to a document whose file is not named by its folded number', async () => {
    const page = await openReport();
    await page.goto(`${opened.url}van-ban/2022/6-qd-ttg/`);
    await page.waitForURL('**/van-ban/2022/06-qd-ttg/');
    await page.close();
  });

  it('offers every document that bears the name, where several do', async () => {
    const page = await openReport();
    await page.locator('.prose .citation', { hasText: 'Đề án 06' }).click();
    await page.waitForURL('**/so-hieu/de-an-06/');
    expect(await page.locator('main li a').count()).toBe(2);
    await page.close();
  });

  it('is not made for a short name that nobody bears', async () => {
    const page = await openReport();
    expect(await page.locator('.prose .citation', { hasText: 'Đề án 08' }).count()).toBe(0);
    await page.close();
  });
});
