import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followLink } from './keyboard.ts';
import { openBrowser, type OpenBrowser } from './open-browser.ts';
import { watchContext } from './watch-context.ts';

let opened: OpenBrowser;
beforeAll(async () => void (opened = await openBrowser()));
afterAll(() => opened.close());

const status = (page: Page) => page.locator('number-resolver [data-part="status"]');
const candidates = (page: Page) => page.locator('number-resolver [data-part="found"] li');
const list = (page: Page) => page.locator('number-resolver [data-part="list"]');

async function ask(page: Page, typed: string): Promise<void> {
  await page.locator('#so').fill(typed);
  await page.locator('#so').press('Enter');
}

describe('the pages of numbers', () => {
  it.each([
    ['33 ct ttg', '/van-ban/2021/33-ct-ttg/'],
    ['nghị quyết 110', '/van-ban/2016/110-nq-tu/'],
    ['0290-QD/TW', '/van-ban/2010/290-qd-tw/'],
    ['cv 261', '/van-ban/2024/261-snv-xdcq/'],
  ])('lead “%s” to its document', async (typed, path) => {
    const page = await opened.browser.newPage();
    await page.goto(`${opened.url}so-hieu/?so=${encodeURIComponent(typed)}`);
    await page.waitForURL((url) => url.pathname === path);
    await page.close();
  });

  it('lead from a number’s own address to its document, without scripts too', async () => {
    const page = await opened.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${opened.url}so-hieu/33-ct-ttg/`);
    await page.waitForURL(/\/van-ban\/2021\/33-ct-ttg\/$/u);
    await page.close();
  });

  it('ask for nothing before a number is typed, and then for its file alone', async () => {
    const context = await opened.browser.newContext({ locale: 'vi-VN' });
    const misconduct = await watchContext(context, opened.url);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const page = await context.newPage();
    await page.goto(`${opened.url}so-hieu/`, { waitUntil: 'networkidle' });
    const files = (): string[] => asked.filter((path) => /so-hieu\/tra|pagefind/u.test(path));
    expect(files()).toEqual([]);
    await ask(page, '33/CT-TTg');
    await page.waitForURL('**/van-ban/2021/33-ct-ttg/');
    expect(files()).toEqual(['/so-hieu/tra/33.json']);
    expect(misconduct).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
    await context.close();
  });

  it('leave no address behind that would lead on again', async () => {
    const page = await opened.browser.newPage();
    await page.goto(opened.url);
    await page.goto(`${opened.url}so-hieu/?so=33`);
    await page.waitForURL('**/van-ban/2021/33-ct-ttg/');
    await page.goBack();
    expect(page.url()).toBe(opened.url);
    await page.close();
  });

  it('show the candidates in place of the list where a number is not enough, until the field is emptied', async () => {
    const page = await opened.browser.newPage();
    await page.goto(`${opened.url}so-hieu/?so=${encodeURIComponent('chỉ thị 2018')}`);
    await candidates(page).first().waitFor();
    expect(await candidates(page).count()).toBe(3);
    expect(await status(page).innerText()).toContain('hãy chọn trong danh sách');
    expect(await list(page).isVisible()).toBe(false);
    await page.locator('#so').fill('');
    expect(await list(page).isVisible()).toBe(true);
    expect([await candidates(page).count(), await status(page).innerText()]).toEqual([0, '']);
    await page.close();
  });

  it('lead by the keyboard alone from the field over the candidates to a document', async () => {
    const page = await opened.browser.newPage();
    await page.goto(`${opened.url}so-hieu/`);
    await page.locator('#so').focus();
    await page.keyboard.type('chỉ thị 2018');
    await page.keyboard.press('Enter');
    await candidates(page).first().waitFor();
    const first = (await candidates(page).first().locator('a').innerText()).trim();
    await followLink(page, first);
    expect(new URL(page.url()).pathname).toMatch(/^\/van-ban\/2018\//u);
    await page.close();
  });

  it('mark the candidates that are not held', async () => {
    const page = await opened.browser.newPage();
    await page.goto(`${opened.url}so-hieu/`);
    await ask(page, 'chỉ thị 2018');
    await candidates(page).first().waitFor();
    const shown = await candidates(page).evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('a')?.getAttribute('href'),
        item.textContent.includes('chưa có trong kho'),
      ]),
    );
    const listed = await list(page)
      .locator('li')
      .evaluateAll((items) =>
        items.map((item) => [
          item.querySelector('a')?.getAttribute('href'),
          item.textContent.includes('chưa có trong kho'),
        ]),
      );
    expect(listed).toEqual(expect.arrayContaining(shown));
    await page.close();
  });

  it('say that nothing fits, and keep the list', async () => {
    const page = await opened.browser.newPage();
    await page.goto(`${opened.url}so-hieu/`);
    await ask(page, '999/NQ-HĐND');
    await expect.poll(() => status(page).innerText()).toContain('Kho không có');
    expect(await status(page).locator('a').getAttribute('href')).toBe('/tim-kiem/?q=999%2FNQ-H%C4%90ND');
    expect(await list(page).isVisible()).toBe(true);
    await page.close();
  });

  it('say that their files cannot be had, offer the search, and ask anew', async () => {
    const page = await opened.browser.newPage();
    await page.route('**/so-hieu/tra/*', (route) => route.fulfill({ status: 503 }), { times: 1 });
    await page.goto(`${opened.url}so-hieu/`);
    await ask(page, '33/CT-TTg');
    await expect.poll(() => status(page).innerText()).toContain('Không tải được');
    expect(await status(page).locator('a').getAttribute('href')).toBe('/tim-kiem/?q=33%2FCT-TTg');
    expect(await list(page).isVisible()).toBe(true);
    await page.locator('#so').press('Enter');
    await page.waitForURL('**/van-ban/2021/33-ct-ttg/');
    await page.close();
  });

  it('show the list and its years without scripts, and no form that would not answer', async () => {
    const page = await opened.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${opened.url}so-hieu/`);
    expect(await page.locator('#so').isVisible()).toBe(false);
    expect(await page.locator('number-resolver noscript').innerText()).toContain('không chạy JavaScript');
    await page.getByRole('navigation', { name: 'Năm ban hành' }).getByRole('link', { name: '2018' }).click();
    await page.waitForURL(/so-hieu\/(?:trang\/\d+\/)?#nam-2018$/u);
    expect(await page.locator('#nam-2018').isVisible()).toBe(true);
    await page.close();
  });

  it('offer the search to the browser’s address bar', async () => {
    const page = await opened.browser.newPage();
    await page.goto(opened.url);
    const href = await page.locator('link[rel="search"]').getAttribute('href');
    const description = await (await page.request.get(new URL(href ?? '', opened.url).href)).text();
    expect(description).toContain('tim-kiem/?q={searchTerms}');
    await page.close();
  });
});
