import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type OpenBrowser } from './open-browser.ts';
import { watchContext } from './watch-context.ts';

let opened: OpenBrowser;
beforeAll(async () => void (opened = await openBrowser()));
afterAll(() => opened.close());

const dialog = (page: Page) => page.locator('dialog[data-search-dialog]');
const results = (page: Page) => dialog(page).locator('.search-title');

describe('the search dialog', () => {
  it.each(['/', 'Control+k'])('opens with %s on any page, and fetches nothing before', async (shortcut) => {
    const context = await opened.browser.newContext({ locale: 'vi-VN' });
    const misconduct = await watchContext(context, opened.url);
    const page = await context.newPage();
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    await page.goto(`${opened.url}van-ban/2016/110-nq-tu/`);
    await page.waitForTimeout(300);
    expect(requests.filter((url) => /pagefind|search-dialog/u.test(url))).toEqual([]);
    await page.keyboard.press(shortcut);
    expect(await dialog(page).isVisible()).toBe(true);
    await page.keyboard.type('ct 33');
    await results(page).first().waitFor();
    expect(await results(page).first().innerText()).toContain('Chỉ thị số 33/CT-TTg');
    expect(misconduct).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
    await context.close();
  });

  it('is driven by the keyboard: arrows between results, Enter opens, Esc closes', async () => {
    const page = await opened.browser.newPage({ locale: 'vi-VN' });
    await page.goto(opened.url);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('dân vận');
    await results(page).nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const first = await results(page).first().getAttribute('href');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
    await page.keyboard.press('Escape');
    expect(await dialog(page).isVisible()).toBe(false);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim=/u);
    await page.close();
  });

  it('leaves "/" alone where the reader is typing', async () => {
    const page = await opened.browser.newPage();
    await page.goto(`${opened.url}so-hieu/`);
    await page.locator('#so').fill('33');
    await page.locator('#so').press('/');
    expect(await dialog(page).isVisible()).toBe(false);
    expect(await page.locator('#so').inputValue()).toBe('33/');
    await page.close();
  });

  it('opens by touch on a phone and fits it; submitting leads to the search page', async () => {
    const page = await opened.browser.newPage({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    await page.goto(opened.url);
    await page.locator('[data-search-open]').tap();
    await dialog(page).locator('input').fill('dân vận');
    await results(page).first().waitFor();
    const box = await dialog(page).boundingBox();
    expect(box !== null && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    await dialog(page).getByRole('button', { name: 'Tìm', exact: true }).tap();
    await page.waitForURL(/tim-kiem\/\?q=/u);
    await page.close();
  });

  it('says politely how much was found', async () => {
    const page = await opened.browser.newPage();
    await page.goto(opened.url);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('dân vận khéo');
    await expect.poll(() => dialog(page).locator('[role="status"]').innerText()).toBe('1 kết quả.');
    await page.close();
  });

  it.each(['light', 'dark'] as const)('is clean for axe in the %s theme', async (colorScheme) => {
    const page = await opened.browser.newPage({ colorScheme });
    await page.goto(opened.url);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('dân vận');
    await results(page).first().waitFor();
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const found = await page.evaluate(async () => {
      const axe = Reflect.get(window, 'axe') as { run(): Promise<{ violations: { id: string }[] }> };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
    await page.close();
  });

  it('needs no script: without it the button is a link to the search page', async () => {
    const page = await opened.browser.newPage({ javaScriptEnabled: false });
    await page.goto(opened.url);
    await page.locator('[data-search-open]').click();
    await page.waitForURL(/tim-kiem\/$/u);
    await page.close();
  });
});
