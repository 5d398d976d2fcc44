import { expect, it } from 'vitest';
import type { HtmlPiece } from '../../../../../src/content/read/reading.ts';
import { searchHtml } from '../../../../../src/outputs/search/index/search-html.ts';

function written(pieces: readonly HtmlPiece[], sections: readonly (readonly [string, string])[] = []): string {
  return searchHtml({ tag: 'p', anchors: [], words: 0, pieces }, new Map(sections));
}

it('encodes the text, and leaves out attributes and elements within a line', () => {
  expect(
    written(['<p id="p1" class="a" data-place="đoạn 1">Đảng <strong>bộ</strong>, <a href="/đ/">đường</a></p>']),
  ).toBe('<p>Ḏảng bộ, ḏường</p>\n');
});

it('composes text without touching the tag before it', () => {
  expect(written(['<div>\u0338a\u0309</div>'])).toBe('<div>\u0338ả</div>');
});

it('takes the words of a mention in their place', () => {
  expect(written(['<p>Thực hiện ', { mention: 0, html: 'Chỉ thị <em>số 33/CT-TTg</em>' }, ' đã nêu</p>'])).toBe(
    '<p>Thực hiện Chỉ thị số 33/CT-TTg ḏã nêu</p>\n',
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
  expect(
    written(['<h2 id="ii" data-place="mục II">Kết quả</h2><p id="ii-1">1. Về</p><p id="p2">Khác</p>'], sections),
  ).toBe(
    '<h2 id="ii">Kết quả</h2><p data-pagefind-title="Về &quot;ḏổi mới&quot; &amp; kết quả" id="ii-1">1. Về</p>\n<p>Khác</p>\n',
  );
});

it('is not misled by a sign of more inside an attribute', () => {
  expect(written(['<p data-place="mục I > đoạn 1" id="p1">đó</p>'])).toBe('<p>ḏó</p>\n');
});

it('reads a hostile text in linear time', () => {
  expect(written(['<a "'.repeat(50_000)])).toHaveLength(200_000);
});
