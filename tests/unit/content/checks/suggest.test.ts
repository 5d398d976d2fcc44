import { describe, expect, test } from 'vitest';
import { nearestOf, suggestDocument, suggestValue } from '../../../../src/content/checks/suggest.ts';

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

describe('the document an id most likely means', () => {
  const held = new Set(['directives/2021/33-ct-ttg', 'directives/2021/54-kl-tu', 'reports/2024/cong-tac-dan-van']);
  test.each([
    ['a path of a file', './content/directives/2021/54-kl-tu.mdx', 'có lẽ là  directives/2021/54-kl-tu'],
    ['the number itself', '33/CT-TTg', 'có lẽ là  directives/2021/33-ct-ttg'],
    ['another year', 'directives/2019/54-kl-tu', 'có lẽ là  directives/2021/54-kl-tu'],
    ['another collection', 'directives/2024/cong-tac-dan-van', 'có lẽ là  reports/2024/cong-tac-dan-van'],
  ])('%s', (_, written, expected) => {
    expect(suggestDocument(written, held)).toBe(expected);
  });

  test('nothing like it', () => {
    expect(suggestDocument('abc', held)).toContain('nếu chưa có văn bản, thêm văn bản trước');
  });
});
