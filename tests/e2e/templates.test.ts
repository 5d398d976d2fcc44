import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readBuiltSite } from '../build/built-site.ts';
import { accessibilityProblems } from './accessibility-problems.ts';
import { openBrowser, type OpenBrowser } from './open-browser.ts';
import { TEMPLATES } from './templates.ts';
import { watchContext, type Misconduct } from './watch-context.ts';

const VIEWS = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'light', width: 768 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'dark', width: 768 },
  { colorScheme: 'dark', width: 1280 },
] as const;

let opened: OpenBrowser;
beforeAll(async () => void (opened = await openBrowser()));
afterAll(() => opened.close());

describe.each(TEMPLATES)('the page “$name”', ({ name, path }) => {
  let page: Page;
  let misconduct: Misconduct;

  beforeAll(async () => {
    const context = await opened.browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce' });
    misconduct = await watchContext(context, opened.url);
    page = await context.newPage();
    await page.goto(opened.url + path, { waitUntil: 'networkidle' });
  });
  afterAll(() => page.context().close());

  it('keeps its content security policy, asks no other host and runs without error', () => {
    expect(misconduct).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });
  });

  it.each(VIEWS)('is accessible in the $colorScheme theme at $width px', async ({ colorScheme, width }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await keepPicture(page, `${name}-${width}-${colorScheme}`);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('does not scroll sideways on a screen of 320 px', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, await widestElement(page)).toBe(320);
  });
});

it('no kind of page is left out of these tests', () => {
  const { pages } = readBuiltSite(inject('siteAtRoot'), '/');
  const roomOf = (path: string): string => path.split('/')[0] ?? '';
  const tested = new Set(TEMPLATES.map(({ path }) => roomOf(path)));
  const untested = [...pages.keys()].map((address) => roomOf(address.slice(1))).filter((room) => !tested.has(room));
  expect([...new Set(untested)]).toEqual(['404.html']);
});

/** The element that sticks out farthest, to say where the fault is. */
function widestElement(page: Page): Promise<string> {
  return page.evaluate(() => {
    const sticking = [...document.querySelectorAll('body *')].map((element) => ({
      element,
      right: element.getBoundingClientRect().right,
    }));
    const widest = sticking.reduce((a, b) => (b.right > a.right ? b : a));
    return `${widest.element.outerHTML.slice(0, 120)} ends at ${widest.right} px`;
  });
}

/** For the eyes of a person, who sets SCREENSHOT_DIR. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const dir = process.env['SCREENSHOT_DIR'];
  if (dir) await page.screenshot({ path: join(dir, `${name.replaceAll(' ', '-')}.png`), fullPage: true });
}
