import { expect, test } from 'vitest';
import { judgeDate } from '../../../../../../src/content/checks/rules/schema/dates.ts';

test.each([
  ['05/06/2025', 'ngay-khong-ro', { a: '5', b: '6', 'vi-du': '2025-06-05' }],
  ['5-6-2025', 'ngay-khong-ro', { a: '5', b: '6', 'vi-du': '2025-06-05' }],
  ['05/05/2025', 'ngay-sai-dang', { 'vi-du': '2025-05-05' }],
  ['26/11/2021', 'ngay-sai-dang', { 'vi-du': '2021-11-26' }],
  ['2025-6-5', 'ngay-sai-dang', { 'vi-du': '2025-06-05' }],
  ['2025/06', 'ngay-sai-dang', { 'vi-du': '2025-06' }],
  ['20250605', 'ngay-sai-dang', { 'vi-du': '2025-06-05' }],
  ['ngày 03 tháng 3 năm 2021', 'ngay-sai-dang', { 'vi-du': '2021-03-03' }],
  ['tháng 3 năm 2021', 'ngay-sai-dang', { 'vi-du': '2021-03' }],
  ['hôm qua', 'ngay-sai-dang', { 'vi-du': '2025-06-05' }],
  ['2021-02-30', 'ngay-khong-co', { ngay: '30/02/2021', thang: '2021-02', nam: '2021' }],
  ['29/02/2023', 'ngay-khong-co', { ngay: '29/02/2023', thang: '2023-02', nam: '2023' }],
  ['2021-13-01', 'ngay-khong-co', { ngay: '01/13/2021', thang: '2021-01', nam: '2021' }],
])('%s is told as %s', (written, id, values) => {
  expect(judgeDate(written)).toEqual({ id, values });
});
