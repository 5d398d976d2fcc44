import { describe, expect, test } from 'vitest';
import { directive, problemsOf } from '../../corpus-of.ts';

describe('bodies that cannot be read are told in the words of their mistake', () => {
  test.each([
    ['a brace left open', 'Tỷ lệ {100%', ['10:7 mdx-ngoac-nhon']],
    ['a brace closed in the next paragraph', 'a {b\n\nc} d', ['10:3 mdx-ngoac-nhon']],
    ['less than', 'a <15', ['10:3 mdx-dau-nho-hon']],
    ['an HTML comment', '<!-- a -->', ['10:1 ghi-chu-mdx']],
    ['one that is left open', '<!-- a', ['10:1 mdx-dau-nho-hon']],
    ['an arrow', 'a <- b', ['10:3 mdx-dau-nho-hon']],
    ['less than at the end of a paragraph', 'a <', ['10:3 mdx-dau-nho-hon']],
    ['an address in pointed brackets', '<https://a.vn>', ['10:1 mdx-dau-nho-hon']],
    ['a tag of HTML left open', '<a href="b">c', ['10:1 mdx-dau-nho-hon']],
    ['a tag of HTML', '<a href="b">c</a>', ['10:1 the-la']],
    [
      'an expression that is no program text, as an attribute',
      '<VanBan id={a b}>c</VanBan>',
      ['10:9 thuoc-tinh-tinh-toan'],
    ],
    ['a program cut off in the middle', 'export `\\', ['10:1 ma-lenh']],
    ['words that only look like one', 'important {x y}', ['10:11 bieu-thuc']],
    ['two tags that end in the wrong order', '<sub><sup>a</sub></sup>', ['10:12 mdx-the-thua']],
    ['an attribute without quotes', '<VanBan id=a />', ['10:1 mdx-the-viet-sai']],
    ['one in curly quotes', 'a <VanBan id=“b”>c</VanBan>', ['10:3 mdx-the-viet-sai']],
    ['a quote left open in a tag', 'a <VanBan id="a>b</VanBan>', ['10:3 mdx-the-viet-sai']],
    ['a tag left open', '<KhongVienDan>a', ['10:1 mdx-the-khong-dong']],
    ['an unexpected end tag', 'a</b>', ['10:2 mdx-the-thua']],
    ['a brace around words', 'đã {phê duyệt}', ['10:4 bieu-thuc']],
    ['a name in pointed brackets', 'của <Nguyễn Văn A>', ['10:5 mdx-dau-nho-hon']],
    ['a tag closed in another paragraph', 'a <VanBan id="b">c\n\nd</VanBan> e', ['10:3 mdx-the-khong-dong']],
    ['two tags that cross', '<VanBan id="a">b</KhongVienDan>', ['10:17 mdx-the-thua']],
  ])('%s', (_, body, expected) => {
    expect(problemsOf(directive({}, body))).toEqual(expected);
  });

  test('all of them are told at once, and what the dialect refuses beside them', () => {
    const body = 'Tỷ lệ <5%, mức >10%, {đã duyệt}, <Nguyễn Văn A>, <= 10^5.\n\n[a](javascript:b) {c';
    expect(problemsOf(directive({}, body))).toEqual([
      '10:7 mdx-dau-nho-hon',
      '10:22 bieu-thuc',
      '10:34 mdx-dau-nho-hon',
      '10:50 mdx-dau-nho-hon',
      '12:5 lien-ket-nguy-hiem',
      '12:19 mdx-ngoac-nhon',
    ]);
  });
});
