import { expect, it } from 'vitest';
import { builtBase } from '../../../../src/cli/serve/site-settings.ts';

it.each([
  ['<link rel="stylesheet" href="/_astro/trang.D9x.css">', '/'],
  ['<link rel="icon" href="/kho/bieu-tuong.svg"><link rel="stylesheet" href="/kho/_astro/trang.D9x.css">', '/kho/'],
  ['<script type="module" src="/kho/van-ban/_astro/tim.js"></script>', '/kho/van-ban/'],
  ['<p>Trang không có tệp nào khác.</p>', '/'],
])('reads the base path of %s', (html, base) => {
  expect(builtBase(html)).toBe(base);
});
