import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';
import { serveFolder } from '../../src/cli/serve/serve.ts';

/** A browser beside a served build; `url` is the home page, `close` ends both. */
export type OpenBrowser = { browser: Browser; url: string; close: () => Promise<void> };

/** Serves the build that the whole run shares and starts a browser on it. */
export function openBrowser(base: '/' | '/kho/' = '/'): Promise<OpenBrowser> {
  return openSite(inject(base === '/' ? 'siteAtRoot' : 'siteBelowPath'), base);
}

/** Serves a built folder and starts a browser that does nothing of its own on the network. */
export async function openSite(dir: string, base = '/'): Promise<OpenBrowser> {
  const site = await serveFolder(dir, { port: 0, base });
  const browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await site.close();
  };
  return { browser, url: site.url, close };
}
