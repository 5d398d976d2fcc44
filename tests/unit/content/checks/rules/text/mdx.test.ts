import { describe, expect, test } from 'vitest';
import { directive, problemsOf } from '../../corpus-of.ts';

describe('bodies that cannot be read are told in the words of their mistake', () => {
  test.each([
    ['a brace left open', 'Tỷ lệ {100%', ['10:7 mdx-ngoac-nhon']],
    ['a brace closed in the next paragraph', 'a {b\n\nc} d', ['10:3 mdx-ngoac-nhon']],
    ['less than', 'a <15', ['10:3 mdx-dau-nho-hon']],
    ['an HTML comment', '<!-- a -->', ['10:1 mdx-dau-nho-hon']],
    ['an attribute without quotes', '<VanBan id=a />', ['10:1 mdx-dau-nho-hon']],
    ['a quote left open in a tag', 'a <VanBan id="a>b</VanBan>', ['10:3 mdx-dau-nho-hon']],
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
