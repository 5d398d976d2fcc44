import { expect, it } from 'vitest';
import type { HtmlPiece } from '../../../../../src/content/read/reading.ts';
import { searchHtml } from '../../../../../src/outputs/search/index/search-html.ts';

function written(pieces: readonly HtmlPiece[], sections: readonly (readonly [string, string])[] = []): string {
  return searchHtml({ tag: 'p', anchors: [], words: 0, pieces }, new Map(sections));
}

it('encodes the text and leaves addresses as they are', () => {
  expect(written(['<p id="đ1" title="Đảng">Đảng bộ, đường</p>'])).toBe('<p id="đ1" title="Đảng">Ḏảng bộ, ḏường</p>\n');
});

it('composes text without touching the tag before it', () => {
  expect(written(['<b>\u0338a\u0309</b>'])).toBe('<b>\u0338ả</b>');
});

it('takes the words of a mention in their place', () => {
  expect(written(['<p>Thực hiện ', { mention: 0, html: 'Chỉ thị <b>số 33/CT-TTg</b>' }, ' đã nêu</p>'])).toBe(
    '<p>Thực hiện Chỉ thị <b>số 33/CT-TTg</b> ḏã nêu</p>\n',
  );
});

it('sets apart the elements whose words would be glued together', () => {
  expect(written(['<table><tr><th>STT</th><td>Tên<br>gọi</td></tr></table><ul><li>a</li><li>b</li></ul>'])).toBe(
    '<table><tr><th>STT</th>\n<td>Tên<br>\ngọi</td>\n</tr></table><ul><li>a</li>\n<li>b</li>\n</ul>',
  );
});

it('gives a numbered paragraph its title as a section, and a heading none, which has its own', () => {
  const sections = [
    ['ii-1', 'Về "đổi mới" & kết quả'],
    ['ii', 'Kết quả'],
  ] as const;
  expect(written(['<h2 id="ii">Kết quả</h2><p class="a" id="ii-1">1. Về</p>'], sections)).toBe(
    '<h2 id="ii">Kết quả</h2><p data-pagefind-title="Về &quot;ḏổi mới&quot; &amp; kết quả" class="a" id="ii-1">1. Về</p>\n',
  );
});

it('is not misled by a sign of more inside an attribute', () => {
  expect(written(['<a data-place="mục I > đoạn 1" href="#p1"></a>đó'])).toBe(
    '<a data-place="mục I > đoạn 1" href="#p1"></a>ḏó',
  );
});

it('reads a hostile text in linear time', () => {
  expect(written(['<a "'.repeat(50_000)])).toHaveLength(200_000);
});
