import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followLink, placeOfFocus } from './keyboard.ts';
import { openBrowser, type OpenBrowser } from './open-browser.ts';

const REPORT = 'bao-cao/2024/ket-qua-03-nam-thuc-hien-ket-luan-54-kl-tu/';
const CITATION = 'Chỉ thị số 33/CT-TTg, ngày 26/11/2021 của Thủ tướng Chính phủ';
const DOCUMENT = 'van-ban/2021/33-ct-ttg/';

let opened: OpenBrowser;
beforeAll(async () => void (opened = await openBrowser('/kho/')));
afterAll(() => opened.close());

describe.each([true, false])(
  'a reader with the keyboard only (JavaScript: %s), the site below a path',
  (javaScriptEnabled) => {
    let page: Page;
    // A page that scrolls smoothly would still be on its way when the test looks.
    beforeAll(
      async () =>
        void (page = await opened.browser.newPage({ javaScriptEnabled, locale: 'vi-VN', reducedMotion: 'reduce' })),
    );
    afterAll(() => page.close());

    it('meets the skip link first, sees it, and gets to the main part by it', async () => {
      await page.goto(opened.url);
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.innerText()).toBe('Đến nội dung chính');
      const box = await skip.boundingBox();
      expect(box !== null && box.x >= 0 && box.y >= 0 && box.height >= 24).toBe(true);
      await page.keyboard.press('Enter');
      expect(page.url()).toBe(`${opened.url}#noi-dung`);
      expect(await placeOfFocus(page)).toBe('noi-dung');
    });

    it('goes from the home page over the list to the report', async () => {
      await page.goto(opened.url);
      await followLink(page, 'Báo cáo');
      expect(page.url()).toBe(`${opened.url}bao-cao/`);
      await followLink(page, /^Báo cáo số …\/BC-STTTT/u);
      expect(page.url()).toBe(opened.url + REPORT);
    });

    it('follows a citation to the document', async () => {
      await followLink(page, CITATION);
      expect(page.url()).toBe(opened.url + DOCUMENT);
      expect(await page.locator('h1').innerText()).toContain('Chỉ thị số 33/CT-TTg');
    });

    it('comes back from the quote to the very paragraph, and sees it', async () => {
      expect(await page.locator('mark').first().innerText()).toBe(CITATION);
      await followLink(page, /^mục I, đoạn/iu);
      expect(page.url()).toMatch(new RegExp(`^${opened.url}${REPORT}#i-p\\d+$`, 'u'));
      const paragraph = page.locator(':target');
      expect(await paragraph.innerText()).toContain(CITATION);
      // The browser scrolls to the paragraph a moment after the page has loaded.
      await expect.poll(async () => (await paragraph.boundingBox())?.y).toSatisfy(isOnScreen);
    });
  },
);

/** Whether the upper edge of a paragraph lies on a screen of 720 px, with room to read its first line. */
function isOnScreen(top: number | undefined): boolean {
  return top !== undefined && top >= 0 && top < 700;
}
