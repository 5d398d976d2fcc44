import axe from 'axe-core';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type OpenBrowser } from './open-browser.ts';
import { TEMPLATES } from './templates.ts';
import { watchContext } from './watch-context.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 1280];

let opened: OpenBrowser;
beforeAll(async () => void (opened = await openBrowser()));
afterAll(() => opened.close());

describe.each(TEMPLATES)('the page “$name”', ({ name, path }) => {
  it.each(THEMES)('keeps its policy, stays on its host and is accessible in the %s theme', async (colorScheme) => {
    const context = await opened.browser.newContext({ colorScheme, locale: 'vi-VN' });
    const misconduct = await watchContext(context, opened.url);
    const page = await context.newPage();
    await page.goto(opened.url + path, { waitUntil: 'networkidle' });
    expect(misconduct).toEqual({ foreignRequests: [], policyViolations: [], errors: [] });

    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await keepPicture(page, `${name}-${width}-${colorScheme}`);
      expect(await accessibilityProblems(page), `${width} px`).toEqual([]);
    }
    await context.close();
  });

  it('does not scroll sideways on a screen of 320 px', async () => {
    const context = await opened.browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(opened.url + path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, await widestElement(page)).toBe(320);
    await context.close();
  });
});

/** Runs axe-core in the page; each problem as one line: the rule and the first elements that break it. */
async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) => (Reflect.get(window, 'axe') as typeof axe).run(document, { runOnly: tags }),
    RULES,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')} (${nodes.length})`,
  );
}

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
