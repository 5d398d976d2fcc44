import { expect, test } from 'vitest';
import { describeChange } from '../../../../src/content/history/describe-change.ts';

test.each([
  [undefined, 'Đưa vào kho.'],
  [{ facts: ['title', 'topics'], text: 2 }, 'Cập nhật trích yếu, chủ đề; sửa 2 đoạn của toàn văn.'],
  [{ facts: [], text: 'added' }, 'Thêm toàn văn.'],
  [{ facts: ['sources'], text: 'same' }, 'Cập nhật nguồn thông tin.'],
] as const)('a change is told in words: %o → %s', (change, words) => {
  expect(describeChange(change)).toBe(words);
});
