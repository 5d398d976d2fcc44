import { describe, expect, test } from 'vitest';
import { splitAtBreaks } from '../../../../src/language/text/split-at-breaks.ts';

const together = (text: string): string[] =>
  splitAtBreaks(text).flatMap((piece) => (piece.together ? [piece.text] : []));

describe('what a line break would tear apart', () => {
  test.each([
    ['Theo điểm a khoản 2 Điều 5 của Luật', ['điểm a', 'khoản 2', 'Điều 5']],
    ['Chương IV, Phụ lục III', ['Chương IV', 'Phụ lục III']],
    ['Kế hoạch số 45/KH-UBND của tỉnh', ['số 45/KH-UBND']],
    ['Kết luận số 54- KL/TU của Ban', ['số 54- KL/TU']],
    ['Chỉ thị 33/CT-TTg về', ['33/CT-TTg']],
    ['ngày 26/11/2021 và ngày 3/10/2017', ['ngày 26/11/2021', 'ngày 3/10/2017']],
    ['ngày 26 tháng 11 năm 2021', ['ngày 26', 'tháng 11', 'năm 2021']],
    ['thu 2.500 tỷ đồng, đạt 100 %', ['2.500 tỷ đồng', '100 %']],
  ])('is found in “%s”', (text, pieces) => {
    expect(together(text)).toEqual(pieces);
  });

  test.each([
    ['Các điều kiện và khoản tiền, mục tiêu'],
    ['Từ năm này qua năm khác'],
    ['Điều này khẳng định'],
    ['hệ số không đổi'],
  ])('is not seen in “%s”', (text) => {
    expect(together(text)).toEqual([]);
  });

  test('may break where it would not fit the line of a phone', () => {
    expect(together('Thông tư số 1234/2021/TTLT-BTC-BNV-BXD-BCT')).toEqual([]);
  });

  test('loses no character', () => {
    const text = 'Điều 5, số 45/KH-UBND ngày 05/6/2024;  khoản 2 –\n hết.';
    expect(
      splitAtBreaks(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  test('reads a hostile text in linear time', () => {
    const text = 'số 1/'.repeat(20_000);
    expect(
      splitAtBreaks(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
