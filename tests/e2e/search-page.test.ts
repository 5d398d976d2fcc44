import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type OpenBrowser } from './open-browser.ts';
import { watchContext, type Misconduct } from './watch-context.ts';

const CLEAN: Misconduct = { foreignRequests: [], policyViolations: [], errors: [] };
const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } } as const;

/** The index's own spellings: d with line below, and the closed words that stand for numbers. */
const CONVENTIONS = /[ḏḎ]|\bq[a-z0-9]{2,}x\b/u;

let opened: OpenBrowser;
beforeAll(async () => void (opened = await openBrowser()));
afterAll(() => opened.close());

async function visit(path: string, options: BrowserContextOptions = {}) {
  const context = await opened.browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce', ...options });
  const misconduct = await watchContext(context, opened.url);
  const page = await context.newPage();
  const requests: string[] = [];
  context.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(opened.url + path);
  return { context, page, misconduct, requests };
}

function searchAddress(query: string, more = ''): string {
  return `tim-kiem/?q=${encodeURIComponent(query)}${more}`;
}

/** Axe's findings on the page as it stands. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as { run(): Promise<{ violations: { id: string }[] }> };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

const firstResult = (page: Page) => page.locator('.search-title').first();
const count = (page: Page) => page.locator('search-page [role="status"]').innerText();

/** Closes a context after its pages have shown that they did nothing they must not. */
async function closeClean(context: BrowserContext, misconduct: Misconduct): Promise<void> {
  expect(misconduct).toEqual(CLEAN);
  await context.close();
}

describe('the search page', () => {
  it.each([
    ['33 ct ttg', '/van-ban/2021/33-ct-ttg/'],
    ['nghi quyet so 110', '/van-ban/2016/110-nq-tu/'],
    ['217-QD/TW', '/van-ban/2013/217-qd-tw/'],
    ['dan van kheo', '/bao-cao/2024/ket-qua-03-nam-thuc-hien-ket-luan-54-kl-tu/'],
  ])('answers “%s” with the right document first', async (query, path) => {
    const { context, page, misconduct } = await visit(searchAddress(query));
    const href = await firstResult(page).getAttribute('href');
    expect(new URL(href ?? '', opened.url).pathname).toBe(path);
    await closeClean(context, misconduct);
  });

  it('fetches nothing of the search before the reader turns to the field', async () => {
    const { context, page, requests } = await visit('tim-kiem/');
    await page.waitForTimeout(300);
    expect(requests.filter((path) => path.includes('/pagefind/'))).toEqual([]);
    await page.locator('#tim').focus();
    await page.waitForRequest((request) => request.url().includes('/pagefind/'));
    await context.close();
  });

  it('fetches at most 150 kB for a first query, scripts and all', async () => {
    const context = await opened.browser.newContext({ locale: 'vi-VN' });
    const bodies: Promise<number>[] = [];
    context.on('response', (response) => {
      const isSearch = /\/pagefind\/|\.js$/u.test(new URL(response.url()).pathname);
      // Hosts compress scripts; the files of the index are compressed already.
      if (isSearch) bodies.push(response.body().then((body) => Math.min(body.length, gzipSync(body).length)));
    });
    const page = await context.newPage();
    await page.goto(opened.url + searchAddress('chuyển đổi số'));
    await firstResult(page).waitFor();
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(bodies)).reduce((sum, one) => sum + one, 0);
    expect(bodies.length).toBeGreaterThan(5);
    expect(bytes).toBeLessThan(150_000);
    await context.close();
  });

  it('keeps query, filters and order in the address, and follows back and forward', async () => {
    const { context, page, misconduct } = await visit(searchAddress('công tác dân vận'));
    await firstResult(page).waitFor();
    const all = await count(page);
    await page.locator('.filters summary').click();
    await page.getByLabel(/^Chỉ thị/u).check();
    await page.waitForURL(/loai=Ch%E1%BB%89\+th%E1%BB%8B/u);
    await expect.poll(() => count(page)).not.toBe(all);
    const kinds = await page.locator('.search-title strong').allInnerTexts();
    expect(kinds.every((kind) => kind.startsWith('Chỉ thị'))).toBe(true);
    await page.getByLabel('Sắp xếp').selectOption('oldest');
    await page.waitForURL(/xep=cu/u);
    await expect
      .poll(() =>
        page.locator('.search-facts time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime'))),
      )
      .toEqual(['2018-01-10', '2018-01-20', '2018-02-27', '2021-11-26']);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => count(page)).toBe(all);
    await closeClean(context, misconduct);
  });

  it('leads back from one typed search to the one before, and says so in the field', async () => {
    const { context, page, misconduct } = await visit('tim-kiem/');
    const input = page.locator('#tim');
    for (const query of ['dân vận khéo', '217-QD/TW']) {
      await input.fill(query);
      await page.waitForURL((url) => url.searchParams.get('q') === query);
      await input.press('Enter');
    }
    await page.goBack();
    await expect.poll(() => input.inputValue()).toBe('dân vận khéo');
    await expect.poll(() => firstResult(page).getAttribute('href')).toContain('/bao-cao/2024/');
    await page.goForward();
    await expect.poll(() => input.inputValue()).toBe('217-QD/TW');
    await closeClean(context, misconduct);
  });

  it('counts what each filter would leave', async () => {
    const { context, page } = await visit(searchAddress('công tác dân vận'));
    await page.locator('.filters summary').click();
    const label = page.locator('label', { hasText: /^Kết luận/u });
    const promised = Number(await label.locator('small').innerText());
    await label.click();
    await expect.poll(() => count(page)).toBe(`${promised} kết quả.`);
    await context.close();
  });

  it('shows Vietnamese as it is written, and none of the conventions of the index', async () => {
    for (const query of ['đảng đoàn đại hội', '33 ct ttg', 'dang bo', 'quy dinh 124']) {
      const { context, page } = await visit(searchAddress(query));
      await firstResult(page).waitFor();
      const shown = await page.locator('body').innerText();
      expect(shown).toMatch(/đ/u);
      expect(shown).not.toMatch(CONVENTIONS);
      expect(await page.locator('search-page').innerHTML()).not.toMatch(CONVENTIONS);
      await context.close();
    }
  });

  it('says so where there are only close results, and leads on where there are none', async () => {
    const { context, page } = await visit(searchAddress('999/NQ-HĐND'));
    await page.getByRole('link', { name: /Tra số, ký hiệu/u }).click();
    await page.waitForURL(/so-hieu\/\?so=/u);
    await expect.poll(() => page.locator('number-resolver [role="status"]').innerText()).toContain('Kho không có');
    await page.goto(opened.url + searchAddress('khong co gi xyzzy'));
    await expect.poll(() => count(page)).toContain('những kết quả gần nhất');
    await context.close();
  });

  it('works by touch on a phone, without sideways scrolling', async () => {
    const { context, page, misconduct } = await visit(searchAddress('dân vận'), PHONE);
    await firstResult(page).waitFor();
    await page.locator('.filters summary').tap();
    await page.getByLabel(/^2021/u).tap();
    await page.waitForURL(/nam=2021/u);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: 'Xóa', exact: true }).tap();
    await expect.poll(() => page.locator('#tim').inputValue()).toBe('');
    await closeClean(context, misconduct);
  });

  it.each(['light', 'dark'] as const)(
    'is clean for axe with results and open filters in the %s theme',
    async (colorScheme) => {
      const { context, page } = await visit(searchAddress('dân vận'), { colorScheme });
      await page.locator('.filters summary').click();
      await page.locator('fieldset').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await context.close();
    },
  );

  it('does not shift what the reader looks at while results come', async () => {
    const { context, page } = await visit(searchAddress('dân vận'));
    await firstResult(page).waitFor();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => setTimeout(() => resolve(sum), 200));
        }),
    );
    expect(shift).toBeLessThan(0.05);
    await context.close();
  });

  it('says what is wrong, and leads to the lists, where WebAssembly is blocked', async () => {
    const context = await opened.browser.newContext({ locale: 'vi-VN' });
    // A host or a proxy may send a policy of its own, which holds for workers too.
    await context.route(`${opened.url}**`, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" };
      await route.fulfill({ response, headers });
    });
    const page = await context.newPage();
    await page.goto(opened.url + searchAddress('dân vận'));
    await expect.poll(() => count(page), { timeout: 30_000 }).toContain('WebAssembly');
    expect(await page.locator('search-page').getByRole('link', { name: 'Danh sách văn bản' }).isVisible()).toBe(true);
    await context.close();
  });
});

describe('a page opened from a result', () => {
  it('has the words highlighted, whatever their accents, until the reader takes that away', async () => {
    const { context, page, misconduct } = await visit(searchAddress('dan van kheo'));
    await firstResult(page).click();
    const bar = page.locator('.search-highlighted');
    await bar.waitFor();
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('tim') ?? [])].map((range) => String((range as Range).toString())),
    );
    expect(new Set(marked.map((text) => text.toLowerCase()))).toEqual(new Set(['dân vận khéo']));
    await bar.getByRole('button', { name: 'Bỏ tô sáng' }).click();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(page.url()).not.toContain('tim=');
    await closeClean(context, misconduct);
  });

  it('has a low bar, however long the words in its address', async () => {
    const { context, page } = await visit(
      `van-ban/2016/110-nq-tu/?tim=${encodeURIComponent('lãnh đạo '.repeat(450))}`,
      PHONE,
    );
    const bar = page.locator('.search-highlighted');
    await bar.waitFor();
    expect((await bar.boundingBox())?.height).toBeLessThan(150);
    await context.close();
  });
});
