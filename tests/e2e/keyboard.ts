import type { Page } from 'playwright-core';

/** More tab stops than any page of the site has. */
const LAST_STOP = 300;

/**
 * Moves the focus forward by the Tab key until it stands on a link whose text is `name`, and presses Enter.
 *
 * Returns when the page it leads to has loaded. Fails where no such link is reached, or where the focus does not show.
 */
export async function followLink(page: Page, name: string | RegExp): Promise<void> {
  for (let stop = 0; stop < LAST_STOP; stop++) {
    await page.keyboard.press('Tab');
    const focused = page.locator('a:focus');
    if ((await focused.count()) === 0) continue;
    const text = (await focused.innerText()).replace(/\s+/gu, ' ').trim();
    if (!(typeof name === 'string' ? text === name : name.test(text))) continue;
    if (!(await showsFocus(page))) throw new Error(`The focus on “${text}” cannot be seen.`);
    const before = page.url();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== before, { waitUntil: 'load' });
    return;
  }
  throw new Error(`The Tab key reaches no link “${name}” on ${page.url()}.`);
}

/** The id of the element that has the focus, or of the nearest element around it that has one. */
export function placeOfFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.closest('[id]')?.id);
}

function showsFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  });
}
