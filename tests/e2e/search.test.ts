import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type OpenBrowser } from './open-browser.ts';
import { watchContext } from './watch-context.ts';

describe.each(['/', '/kho/'] as const)('the search page of the site below %s', (base) => {
  let opened: OpenBrowser;
  beforeAll(async () => void (opened = await openBrowser(base)));
  afterAll(() => opened.close());

  it('finds documents while the reader types, and leads to one', async () => {
    const context = await opened.browser.newContext({ locale: 'vi-VN' });
    const misconduct = await watchContext(context, opened.url);
    const page = await context.newPage();
    await page.goto(`${opened.url}tim-kiem/`);
    const field = page.locator('main input').first();
    await field.fill('dân vận');
    const result = page.locator('main a[href*="/bao-cao/"], main a[href*="/van-ban/"]').first();
    await result.waitFor();
    const target = await result.getAttribute('href');
    await result.click();
    await page.waitForURL((url) => /\/(?:bao-cao|van-ban)\//u.test(url.pathname));
    expect(page.url().startsWith(opened.url), `${target} stays below ${base}`).toBe(true);
    expect(await page.locator('main').innerText()).toMatch(/dân vận/iu);
    expect(misconduct).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
    await context.close();
  });

  it('leads to the lists where there is no JavaScript', async () => {
    const page = await opened.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${opened.url}tim-kiem/`);
    const links = page.locator('main noscript a');
    const addresses = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses).toContain(`${opened.url}bao-cao/`);
    expect(addresses).toContain(`${opened.url}van-ban/`);
    expect(await links.first().isVisible()).toBe(true);
    await page.close();
  });
});
