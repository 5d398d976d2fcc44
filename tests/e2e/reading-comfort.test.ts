import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from './accessibility-problems.ts';
import { openBrowser, type OpenBrowser } from './open-browser.ts';

const REPORT = 'bao-cao/2024/ket-qua-03-nam-thuc-hien-ket-luan-54-kl-tu/';

let opened: OpenBrowser;
beforeAll(async () => void (opened = await openBrowser()));
afterAll(() => opened.close());

const openReport = async (width: number, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await opened.browser.newContext({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const page = await context.newPage();
  await page.goto(opened.url + REPORT);
  return page;
};

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describe('the text of a report', () => {
  it('runs 62 to 70 letters to a line', async () => {
    const page = await openReport(1280);
    const lengths = (await lineLengths(page)).toSorted((a, b) => a - b);
    const median = lengths[lengths.length >> 1] ?? 0;
    expect(lengths.length).toBeGreaterThan(100);
    expect(median).toBeGreaterThanOrEqual(62);
    expect(median).toBeLessThanOrEqual(70);
  });

  it('is set in the fonts of the site, which are there before anything moves', async () => {
    const context = await opened.browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      Reflect.set(window, 'shift', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Reflect.set(window, 'shift', Reflect.get(window, 'shift') + Reflect.get(entry, 'value'));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(opened.url + REPORT, { waitUntil: 'networkidle' });
    const fonts = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
    );
    expect(fonts).toContain('Noto Serif');
    expect(fonts).toContain('Be Vietnam Pro');
    expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBeLessThan(0.01);
    await context.close();
  });

  it('is copied as its author wrote it', async () => {
    const page = await openReport(360);
    const words = await page.evaluate(() => {
      const passage = document.querySelector('#iii-1');
      if (passage) getSelection()?.selectAllChildren(passage);
      return getSelection()?.toString() ?? '';
    });
    expect(words).toContain('Kết luận số 54- KL/TU và Nghị quyết số 110-NQ/TU ngày 11/7/2016 của Tỉnh ủy');
    expect(words).not.toMatch(/[\u00a0\u202f\u2060\u2011¶]/u);
  });

  it('fits a phone with the spacing that a reader sets (WCAG 2.2, 1.4.12)', async () => {
    const page = await openReport(360);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
      document.adoptedStyleSheets = [sheet];
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe('the outline of a report', () => {
  it('marks the passage being read', async () => {
    const page = await openReport(1280);
    await page.locator('#ii-3').evaluate((heading) => heading.scrollIntoView());
    const current = page.locator('#muc-luc [aria-current="location"]');
    await expect.poll(() => current.innerText()).toMatch(/^3\. Phát huy vai trò/u);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => current.count()).toBe(0);
  });

  it('marks the passage being read without a script, where the browser can', async () => {
    const page = await openReport(1280, { javaScriptEnabled: false });
    await page.goto(`${opened.url}${REPORT}#ii-3`);
    const edges = await page
      .locator('#muc-luc a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderInlineStartColor));
    const current = await page
      .locator('#muc-luc a[href="#ii-3"]')
      .evaluate((link) => getComputedStyle(link).borderInlineStartColor);
    expect(edges.filter((edge) => edge === current)).toHaveLength(1);
  });

  it.each([true, false])('is a drawer on a phone (JavaScript: %s)', async (javaScriptEnabled) => {
    const page = await openReport(360, { javaScriptEnabled });
    const outline = page.getByRole('navigation', { name: 'Mục lục' });
    expect(await outline.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Mục lục' }).click();
    expect(await outline.isVisible()).toBe(true);
    await outline.getByRole('link', { name: /^III\. NHIỆM VỤ/u }).click();
    expect(page.url()).toBe(`${opened.url}${REPORT}#iii`);
    if (javaScriptEnabled) await expect.poll(() => outline.isVisible()).toBe(false);
  });

  it('stands beside the text on a wide screen, without a script too', async () => {
    const page = await openReport(1280, { javaScriptEnabled: false });
    const outline = await page.getByRole('navigation', { name: 'Mục lục' }).boundingBox();
    const text = await page.locator('.prose').boundingBox();
    expect((outline?.x ?? 0) + (outline?.width ?? 0)).toBeLessThan(text?.x ?? 0);
  });
});

describe('citing', () => {
  it('copies the address of a paragraph by a click on its mark', async () => {
    const page = await openReport(1280);
    await page.locator('#i-p1').hover();
    await page.locator('#i-p1 .permalink').click();
    await expect.poll(() => clipboard(page)).toBe(`${opened.url}${REPORT}#i-p1`);
  });

  it('shows a finger, which cannot hover, the marks of the paragraphs, and gives it room', async () => {
    const page = await openReport(360, { hasTouch: true, isMobile: true });
    const mark = page.locator('#i-p1 > .permalink');
    expect(Number(await mark.evaluate((one) => getComputedStyle(one).opacity))).toBeGreaterThan(0.4);
    const box = await mark.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await mark.tap();
    await expect.poll(() => clipboard(page)).toBe(`${opened.url}${REPORT}#i-p1`);
  });

  it('copies both forms of the citation, of the whole report and of a passage, by the keyboard', async () => {
    const page = await openReport(1280);
    await page.getByText('Sao chép trích dẫn').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sao chép: những lần sau' }).press('Enter');
    await expect.poll(() => clipboard(page)).toBe('Báo cáo số …/BC-STTTT');
    await page.getByLabel('Chỗ cần dẫn').selectOption('ii-1-p2');
    await page.getByRole('button', { name: 'Sao chép: viện dẫn lần đầu' }).press('Enter');
    await expect
      .poll(() => clipboard(page))
      .toMatch(
        /^mục II\.1, đoạn 2 của Báo cáo số …\/BC-STTTT năm 2024 của Sở Thông tin và Truyền thông tỉnh Bắc Giang về/u,
      );
    await page.getByRole('button', { name: 'Sao chép liên kết' }).press('Enter');
    await expect.poll(() => clipboard(page)).toBe(`${opened.url}${REPORT}#ii-1-p2`);
  });
});

it('everything that opens on a report is accessible when open, on a phone too', async () => {
  for (const width of [360, 1280]) {
    const page = await openReport(width);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    if (width === 360) await page.getByRole('button', { name: 'Mục lục' }).click();
    expect(await accessibilityProblems(page), `${width} px`).toEqual([]);
  }
});

it('a page not found offers to search for the number in its address', async () => {
  const page = await opened.browser.newPage();
  await page.goto(`${opened.url}van-ban/33-CT-TTg`);
  const offer = page.getByRole('link', { name: 'Tìm “33-CT-TTg” trong kho văn bản' });
  expect(await offer.getAttribute('href')).toBe('/tim-kiem/?q=33-CT-TTg');
  await page.close();
});

/** The letters in each line of the running text but the last of a paragraph. */
function lineLengths(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.prose > p')].flatMap((paragraph) => {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < (node.textContent ?? '').length; at++) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const middle = Math.round((range.getBoundingClientRect().top + range.getBoundingClientRect().bottom) / 16);
          lines.set(middle, (lines.get(middle) ?? 0) + 1);
        }
      }
      return [...lines.values()].slice(0, -1);
    }),
  );
}
