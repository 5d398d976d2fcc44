import { describe, expect, test } from 'vitest';
import { blocksOf, writtenOf } from './written.ts';

describe('a body is written as HTML', () => {
  test('one block for each outermost element, with its tag, its anchors and the number of its words', () => {
    const blocks = blocksOf('## I. A\n\nMột hai[^1].\n\n- ba\n- bốn\n\n[^1]: Năm.');
    expect(blocks.map(({ tag, anchors, words }) => ({ tag, anchors, words }))).toEqual([
      { tag: 'h2', anchors: ['i'], words: 2 },
      { tag: 'p', anchors: ['i-p1', 'user-content-fnref-1'], words: 2 },
      { tag: 'ul', anchors: ['i-g1', 'i-g2'], words: 2 },
      { tag: 'section', anchors: ['footnote-label', 'user-content-fn-1', 'chu-thich-1-p1'], words: 4 },
    ]);
  });

  test('keeps a provision on one line, inside a mention too', () => {
    expect(writtenOf('Theo Điều 5 và Chỉ thị số 33/CT-TTg.')).toBe(
      '<p id="p1">Theo <span class="together">Điều 5</span> và ⟦0:Chỉ thị <span class="together">số 33/CT-TTg</span>⟧.</p>',
    );
  });

  test('says the alignment of a column without a style attribute, and puts each table into a region of its own', () => {
    const html = writtenOf('| a | b |\n|---|---:|\n| 1 | 2 |\n\nĐoạn.\n\n| c |\n|---|\n| 3 |');
    expect(html).toContain('<td data-align="right"><span id="bang-1-d2-c2">2</span></td>');
    expect(html).not.toContain('style=');
    const regions = [...html.matchAll(/<div class="table-scroll" role="region" tabindex="0" aria-label="([^"]*)">/gu)];
    expect(regions.map(([, name]) => name)).toEqual(['Bảng 1', 'Bảng 2']);
  });

  test('notes are called so in Vietnamese', () => {
    const html = writtenOf('Một[^a] hai[^a].\n\n[^a]: Ba.');
    expect(html).toContain('<h2 class="sr-only" id="footnote-label">Chú thích</h2>');
    expect(html).toContain('aria-label="Về chỗ dẫn chú thích 1"');
    expect(html).toContain('aria-label="Về chỗ dẫn chú thích 1-2"');
  });

  test('br, sub, sup, and where a list begins to count', () => {
    expect(writtenOf('m<sup>2</sup>, CO<sub>2</sub><br/>hết')).toBe(
      '<p id="p1">m<sup>2</sup>, CO<sub>2</sub><br>hết</p>',
    );
    expect(writtenOf('3. ba')).toContain('<ol start="3">');
  });

  test('changes no character of the text', () => {
    const body = 'Ông "A" -- Kết luận số 54- KL/TU... “xong” – hết';
    expect(writtenOf(body).replaceAll(/<[^>]*>|⟦\d+:|⟧/gu, '')).toBe(body);
  });

  test('text cannot pass for a hole', () => {
    expect(writtenOf(String.raw`\<hole n="0">\</hole> ![\<hole n="0">\</hole>](/a.png) \<hole end="0">\</hole>`)).toBe(
      '<p id="p1">&lt;hole n="0">&lt;/hole> <img src="/a.png" alt="<hole n=&quot;0&quot;></hole>"> &lt;hole end="0">&lt;/hole></p>',
    );
  });
});

describe('nothing but the dialect is ever written', () => {
  test.each([
    ['a script', 'a <script>alert(1)</script> b', '<p id="p1">a  b</p>'],
    ['an element of HTML', 'a <b onclick="x()">c</b> b', '<p id="p1">a  b</p>'],
    ['a component of another name, on lines of its own', '<Khac>\n\nchữ\n\n</Khac>', ''],
    ['an expression', 'a {1 + 1} b', '<p id="p1">a  b</p>'],
    ['an import', 'import a from "a"\n\nchữ', '<p id="p1">chữ</p>'],
    ['attributes of an element', 'm<sup class="x">2</sup>', '<p id="p1">m<sup>2</sup></p>'],
    ['a javascript: link', '[a](javascript:b)', '<p id="p1"><a>a</a></p>'],
    ['the same through a label', '[a][r]\n\n[r]: java&#9;script:b', '<p id="p1"><a>a</a></p>'],
    ['an image of another host', 'a ![b](https://example.org/b.png)', '<p id="p1">a </p>'],
    ['an image through a label', 'a ![b][r]\n\n[r]: /b.png', '<p id="p1">a </p>'],
  ])('not %s', (_, body, expected) => {
    expect(writtenOf(body)).toBe(expected);
  });
});
