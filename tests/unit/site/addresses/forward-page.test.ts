import { expect, test } from 'vitest';
import { forwardPage } from '../../../../src/site/addresses/forward-page.ts';

test('an address that leads on is a page of half a kilobyte, with a link for whoever is not led', async () => {
  const page = forwardPage(
    { name: 'Nghị quyết "57" <TW>', forwardTo: '/van-ban/2024/57-nq-tw/' },
    new URL('https://kho.example'),
  );
  const html = await page.text();
  expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(Buffer.byteLength(html)).toBeLessThan(700);
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/van-ban/2024/57-nq-tw/">');
  expect(html).toContain('<link rel="canonical" href="https://kho.example/van-ban/2024/57-nq-tw/">');
  expect(html).toContain('<a href="/van-ban/2024/57-nq-tw/">Chuyển đến Nghị quyết &quot;57&quot; &lt;TW&gt;</a>');
});

test('it carries the notice of the site', async () => {
  const page = forwardPage({ name: 'Luật', forwardTo: '/luat/' }, new URL('https://kho.example'), 'Dữ liệu mẫu: <b>');
  expect(await page.text()).toContain('<body><aside aria-label="Lưu ý"><p>Dữ liệu mẫu: &lt;b&gt;</p></aside><main>');
});
