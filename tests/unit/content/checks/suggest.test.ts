import { describe, expect, test } from 'vitest';
import { nearestOf, suggestId, suggestValue } from '../../../../src/content/checks/suggest.ts';

const kinds = ['Báo cáo', 'Kế hoạch', 'Kết luận', 'Chỉ thị', 'Quyết định', 'Quy định'];

describe('the nearest known value', () => {
  test.each([
    ['a swapped tone mark', 'Kế họach', 'Kế hoạch'],
    ['no accents', 'quyet dinh', 'Quyết định'],
    ['another case', 'BÁO CÁO', 'Báo cáo'],
    ['a missing letter', 'Chỉ th', 'Chỉ thị'],
    ['a letter too many', 'Quy địnhh', 'Quy định'],
    ['decomposed accents', 'Kết luận'.normalize('NFD'), 'Kết luận'],
    ['nothing near', 'Thư mời', undefined],
    ['an empty text', '', undefined],
  ])('%s', (_, written, expected) => {
    expect(nearestOf(written, kinds)).toBe(expected);
  });
});

test('without a near value the editor sees the choices, or the way out where they are many', () => {
  expect(suggestValue('xxxxxx', ['a', 'b'], 'thêm trước')).toBe('dùng một trong: a, b');
  expect(
    suggestValue(
      'xxxxxx',
      Array.from({ length: 15 }, (_, index) => `ma-${index}`),
      'thêm trước',
    ),
  ).toBe('thêm trước');
});

describe('the id that an unknown one is but for a slip', () => {
  const known = ['so-noi-vu-bac-giang', 'bo-noi-vu', 'ubnd-tinh-bac-giang', 'ubnd-tinh-khanh-hoa'];
  const OTHERWISE = 'ghi đúng mã';
  test.each([
    ['one letter of a word', 'so-noi-vu-bac-gianh', 'có lẽ là  so-noi-vu-bac-giang'],
    ['a word left out', 'so-noi-vu-giang', 'có lẽ là  so-noi-vu-bac-giang'],
    ['other signs', 'so_noi_vu_bac_giang', 'có lẽ là  so-noi-vu-bac-giang'],
    ['only its beginning', 'so-noi-vu', 'có lẽ là  so-noi-vu-bac-giang'],
    ['another body', 'so-tai-chinh-bac-giang', OTHERWISE],
    ['the same name at another level', 'to-noi-vu', OTHERWISE],
    ['another province', 'ubnd-tinh-bac-ninh', OTHERWISE],
    ['a province of one other letter', 'ubnd-tinh-thanh-hoa', OTHERWISE],
    ['the beginning of several', 'ubnd-tinh', OTHERWISE],
  ])('%s', (_, written, expected) => {
    expect(suggestId(written, known, OTHERWISE)).toBe(expected);
  });
});
