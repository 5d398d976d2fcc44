import { expect, test } from 'vitest';
import { quoteOf } from '../../../src/citations/quote.ts';

function quote(text: string, exact: string) {
  const start = text.indexOf(exact);
  return quoteOf(text, start, start + exact.length);
}

test('the quote is the sentence around the mention', () => {
  expect(quote('Câu đầu. Thực hiện Chỉ thị số 33/CT-TTg của Thủ tướng. Câu cuối.', 'Chỉ thị số 33/CT-TTg')).toEqual({
    before: 'Thực hiện ',
    exact: 'Chỉ thị số 33/CT-TTg',
    after: ' của Thủ tướng.',
  });
});

test('a semicolon before a new item ends the quote, figures with a point do not', () => {
  expect(quote('đạt 1.573 trạm; Nghị quyết số 66.3/2026/NQ-CP về x; Chỉ thị', 'Nghị quyết số 66.3/2026/NQ-CP')).toEqual(
    {
      before: '',
      exact: 'Nghị quyết số 66.3/2026/NQ-CP',
      after: ' về x;',
    },
  );
});

test('long sentences are cut at words and say so', () => {
  const { before, after } = quote(
    `${'từ '.repeat(200)}Kết luận số 54-KL/TU${' chữ'.repeat(200)}`,
    'Kết luận số 54-KL/TU',
  );
  expect(before.startsWith('… từ ')).toBe(true);
  expect(after.endsWith('chữ …')).toBe(true);
  expect(before.length).toBeLessThanOrEqual(242);
});
