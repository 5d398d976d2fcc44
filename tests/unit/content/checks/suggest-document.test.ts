import { describe, expect, test } from 'vitest';
import { suggestAddress, suggestDocument } from '../../../../src/content/checks/suggest-document.ts';

describe('the document an id most likely means', () => {
  const held = new Set([
    'directives/2021/33-ct-ttg',
    'directives/2021/54-kl-tu',
    'directives/2021/62-kh-stttt',
    'directives/2022/62-kh-stttt',
    'directives/khong-ro-nam/104-kh-ubnd',
    'reports/2024/cong-tac-dan-van',
  ]);
  test.each([
    ['a path of a file', './content/directives/2021/54-kl-tu.mdx', 'directives/2021/54-kl-tu'],
    ['an address', 'https://stttt.bacgiang.gov.vn/van-ban/2021/54-kl-tu/#p1', 'directives/2021/54-kl-tu'],
    ['the number itself', '33/CT-TTg', 'directives/2021/33-ct-ttg'],
    ['the number with a letter left out of a double', 'directives/2022/62-kh-sttt', 'directives/2022/62-kh-stttt'],
    ['the number with its signs left out', 'directives/2021/33ct-ttg', 'directives/2021/33-ct-ttg'],
    ['a year that was not known', 'directives/2019/104-kh-ubnd', 'directives/khong-ro-nam/104-kh-ubnd'],
    ['another collection', 'directives/2024/cong-tac-dan-van', 'reports/2024/cong-tac-dan-van'],
    ['one letter of a title', 'reports/2024/cong-tac-dan-vam', 'reports/2024/cong-tac-dan-van'],
  ])('%s', (_, written, expected) => {
    expect(suggestDocument(written, held)).toBe(`có lẽ là  ${expected}`);
  });

  test.each([
    ['another ordinal', 'directives/2021/34-ct-ttg'],
    ['the ordinal of a figure more', 'directives/2021/533-ct-ttg'],
    ['another body', 'directives/2021/54-kl-tw'],
    ['another kind', 'directives/2021/54-kh-tu'],
    ['nothing like it', 'abc'],
    ['another period of a report', 'reports/2024/cong-tac-dan-van-quy-ii'],
  ])('no document is offered for %s', (_, written) => {
    const hint = suggestDocument(written, held);
    expect(hint).toContain('văn bản đã bị xoá hoặc đổi tên?');
    expect([...held].filter((id) => hint.includes(id))).toEqual([]);
  });

  test('the same number of another year is another document until the editor has looked', () => {
    const hint = suggestDocument('directives/2020/54-kl-tu', held);
    expect(hint).toMatch(/^văn bản đã bị xoá hoặc đổi tên\?/u);
    expect(hint).toMatch(/Cùng tên tệp có {2}directives\/2021\/54-kl-tu {2}; chỉ dùng khi đúng là văn bản ấy\.$/u);
  });

  test('a number without its year that several years have is not chosen', () => {
    expect(suggestDocument('62/KH-STTTT', held)).toContain('directives/2021/62-kh-stttt, directives/2022/62-kh-stttt');
  });

  test('a document that has moved is told by where it is now', () => {
    const moved = new Map([['directives/khong-ro-nam/33-ct-ttg', 'directives/2021/33-ct-ttg']]);
    expect(suggestDocument('directives/khong-ro-nam/33-ct-ttg', held, moved)).toBe(
      'văn bản đã chuyển chỗ, nay viết  directives/2021/33-ct-ttg',
    );
  });
});

test.each([
  ['https://stttt.bacgiang.gov.vn/van-ban/2021/33-ct-ttg/', 'viết  van-ban/2021/33-ct-ttg'],
  ['/bao-cao/2024/cong-tac-dan-van', 'viết  bao-cao/2024/cong-tac-dan-van'],
  ['content/directives/2021/33-ct-ttg.mdx', 'viết  van-ban/2021/33-ct-ttg'],
  ['reports/2024/cong-tac-dan-van', 'viết  bao-cao/2024/cong-tac-dan-van'],
])('%s is rewritten as an address', (written, expected) => {
  expect(suggestAddress(written)).toBe(expected);
});

test.each(['chu-de/dan-van', 'van-ban/2021', 'Kế hoạch 62', ''])('%s is no address of a document', (written) => {
  expect(suggestAddress(written)).toContain('viết theo dạng  van-ban/<năm>/<tên>');
});
