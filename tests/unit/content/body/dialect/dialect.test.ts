import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { type DialectNode, judgeNode } from '../../../../../src/content/body/dialect/dialect.ts';

/** Judges every node of a body, as the checker and the build do; returns `id subject` of each violation. */
function violationsOf(body: string): string[] {
  const found: string[] = [];
  const visit = (node: DialectNode) => {
    const violation = judgeNode(node);
    if (violation) found.push(`${violation.id} ${violation.subject}`);
    for (const child of node.children ?? []) visit(child as DialectNode);
  };
  visit(mdxToMdast(body, { features: { frontmatter: false } }) as DialectNode);
  return found;
}

describe('the safe dialect refuses what could run or load something', () => {
  test.each([
    ['an import', 'import fs from "node:fs"', ['ma-lenh import fs from "node:fs"']],
    ['an export', 'export const a = 1', ['ma-lenh export const a = 1']],
    ['an expression in a line', 'Tỷ lệ {100}%', ['bieu-thuc {100}']],
    ['an expression as a block', '{process.env.HOME}', ['bieu-thuc {process.env.HOME}']],
    ['an indented expression', '    {y}', ['bieu-thuc {y}']],
    ['a comment', '{/* chưa duyệt */}', ['ghi-chu-mdx {/* chưa duyệt */}']],
    ['a script', '<script src="/a.js" />', ['the-la <script']],
    ['a style', '<style />', ['the-la <style']],
    ['an iframe', '<iframe src="https://example.org" />', ['the-la <iframe']],
    ['a plain HTML paragraph', '<p>Chữ</p>', ['the-la <p']],
    ['a fragment', '<></>', ['the-la <']],
    ['a component of another name', '<VanBanKhac id="a" />', ['the-la <VanBanKhac']],
    ['a member of a component', '<VanBan.Khac id="a" />', ['the-la <VanBan.Khac']],
    ['an event attribute', '<VanBan id="a" onclick="b()" />', ['thuoc-tinh-la onclick']],
    ['an Astro directive', '<VanBan id="a" client:load="" />', ['thuoc-tinh-la client:load']],
    ['set:html', '<VanBan id="a" set:html="<b>" />', ['thuoc-tinh-la set:html']],
    ['a computed attribute', '<VanBan id={x} />', ['thuoc-tinh-tinh-toan id']],
    ['a spread attribute', '<VanBan id="a" {...x} />', ['thuoc-tinh-tinh-toan {']],
    ['an attribute without value', '<VanBan id />', ['thuoc-tinh-tinh-toan id']],
    ['the same attribute twice', '<VanBan id="a" id="b" />', ['thuoc-tinh-trung <VanBan']],
    ['a missing attribute', '<VanBan />', ['thieu-thuoc-tinh <VanBan']],
    ['an empty attribute', '<VanBan id="" />', ['thieu-thuoc-tinh <VanBan']],
    ['KhongVienDan around nothing', '<KhongVienDan />', ['the-rong <KhongVienDan']],
    ['KhongVienDan with an attribute', '<KhongVienDan id="a">x</KhongVienDan>', ['thuoc-tinh-la id']],
    ['br around text', 'a <br>b</br>', ['the-co-noi-dung <br']],
    ['a javascript link', '[a](javascript:alert)', ['lien-ket-nguy-hiem javascript:alert']],
    [
      'one written with character references',
      '[a](&#x6A;ava&#115;cript:alert)',
      ['lien-ket-nguy-hiem javascript:alert'],
    ],
    ['one in capitals after spaces', '[a](<  JavaScript:alert>)', ['lien-ket-nguy-hiem JavaScript:alert']],
    ['one broken by a tab', '[a](java&#9;script:alert)', ['lien-ket-nguy-hiem java\tscript:alert']],
    ['a data link', '[a](data:text/html,x)', ['lien-ket-nguy-hiem data:text/html,x']],
    ['a vbscript link by reference', '[a][r]\n\n[r]: vbscript:x', ['lien-ket-nguy-hiem vbscript:x']],
    ['a file link', '[a](file:///etc/passwd)', ['lien-ket-nguy-hiem file:///etc/passwd']],
    ['a protocol-relative link', '[a](//evil.example/x)', ['lien-ket-thieu-giao-thuc //evil.example/x']],
    ['the same with backslashes', '[a](</\\evil.example>)', ['lien-ket-thieu-giao-thuc /\\evil.example']],
    ['a remote image', '![a](https://example.org/a.png)', ['anh-ngoai https://example.org/a.png']],
    ['a protocol-relative image', '![a](//example.org/a.png)', ['anh-ngoai //example.org/a.png']],
    ['a data image', '![a](data:image/png;base64,AA)', ['anh-ngoai data:image/png;base64,AA']],
    ['an image beside the text', '![a](a.png)', ['anh-tuong-doi a.png']],
    ['the same with a dot', '![a](./a.png)', ['anh-tuong-doi ./a.png']],
    ['one above', '![a](../../.a/x.mjs)', ['anh-tuong-doi ../../.a/x.mjs']],
    ['an image without address', '![a]()', ['anh-tuong-doi ']],
    ['an image by reference', '![a][r]\n\n[r]: /a.png', ['anh-gian-tiep ![']],
  ])('%s', (_, body, expected) => {
    expect(violationsOf(body)).toEqual(expected);
  });

  test('raw HTML and unknown syntax, should a processor ever let them through', () => {
    expect(judgeNode({ type: 'html', value: '<!-- a -->' })?.id).toBe('the-la');
    expect(judgeNode({ type: 'containerDirective', name: 'note' })?.id).toBe('cu-phap-la');
  });
});

describe('the safe dialect accepts what official text needs', () => {
  test.each([
    ['headings, lists and emphasis', '## I. KẾT QUẢ\n\n- **Một** *hai* ~~ba~~\n\n1. bốn'],
    ['a table', '| TT | Tên |\n| --- | --- |\n| 1 | a |'],
    ['a footnote', 'Chữ[^1]\n\n[^1]: Chú thích'],
    ['escaped braces and less-than', String.raw`Tỷ lệ \{100%\}, số \<15`],
    ['code, which is text', '`{a}` và `<script>`'],
    ['a citation set by hand', '<VanBan id="directives/2021/33-ct-ttg">Chỉ thị 33</VanBan>'],
    ['one that stands alone', 'Theo <VanBan id="directives/2021/33-ct-ttg" />.'],
    ['a passage that is no citation', '<KhongVienDan>số 33/CT-TTg</KhongVienDan>'],
    ['br, sub and sup', 'm<sup>2</sup>, CO<sub>2</sub><br/>'],
    [
      'links of the web, mail and telephone',
      '[a](https://a.vn) [b](mailto:a@b.vn) [c](tel:+842043555) [d](/bao-cao/) [e](#ii)',
    ],
    ['a site image', '![a](/anh/a.png)'],
  ])('%s', (_, body) => {
    expect(violationsOf(body)).toEqual([]);
  });
});
