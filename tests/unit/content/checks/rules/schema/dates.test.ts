import { expect, test } from 'vitest';
import { judgeDate } from '../../../../../../src/content/checks/rules/schema/dates.ts';

const ANY = 'viết năm-tháng-ngày, bốn, hai và hai chữ số; chỉ biết năm, hoặc năm và tháng, thì viết đến đó.';

test.each([
  ['05/06/2025', 'ngay-khong-ro', { a: '5', b: '6', 'vi-du': '2025-06-05', 'vi-du-khac': '2025-05-06' }],
  ['5-6-2025', 'ngay-khong-ro', { a: '5', b: '6', 'vi-du': '2025-06-05', 'vi-du-khac': '2025-05-06' }],
  ['05/05/2025', 'ngay-sai-dang', { 'goi-y': 'viết  issuedOn: 2025-05-05' }],
  ['26/11/2021', 'ngay-sai-dang', { 'goi-y': 'viết  issuedOn: 2021-11-26' }],
  ['2025-6-5', 'ngay-sai-dang', { 'goi-y': 'viết  issuedOn: 2025-06-05' }],
  ['2025/06', 'ngay-sai-dang', { 'goi-y': 'viết  issuedOn: 2025-06' }],
  ['20250605', 'ngay-sai-dang', { 'goi-y': 'viết  issuedOn: 2025-06-05' }],
  ['ngày 03 tháng 3 năm 2021', 'ngay-sai-dang', { 'goi-y': 'viết  issuedOn: 2021-03-03' }],
  ['tháng 3 năm 2021', 'ngay-sai-dang', { 'goi-y': 'viết  issuedOn: 2021-03' }],
  ['3 tháng 3 năm 2021', 'ngay-sai-dang', { 'goi-y': 'viết  issuedOn: 2021-03-03' }],
  ['ngày 26/11/2021', 'ngay-sai-dang', { 'goi-y': 'viết  issuedOn: 2021-11-26' }],
  ['2021–11–26', 'ngay-sai-dang', { 'goi-y': 'viết  issuedOn: 2021-11-26' }],
  ['2021-11-26T00:00:00Z', 'ngay-sai-dang', { 'goi-y': 'viết  issuedOn: 2021-11-26' }],
  ['Tháng 11/2021', 'ngay-sai-dang', { 'goi-y': 'viết  issuedOn: 2021-11' }],
  ['năm 2021', 'ngay-sai-dang', { 'goi-y': 'viết  issuedOn: 2021' }],
  ['ngày 26 tháng 11', 'ngay-sai-dang', { 'goi-y': ANY }],
  ['26/11/21', 'ngay-sai-dang', { 'goi-y': ANY }],
  ['hôm qua', 'ngay-sai-dang', { 'goi-y': ANY }],
  ['2021-02-30', 'ngay-khong-co', { ngay: '30/02/2021', 'goi-y': shorter('2021-02', '2021') }],
  ['29/02/2023', 'ngay-khong-co', { ngay: '29/02/2023', 'goi-y': shorter('2023-02', '2023') }],
  ['2021-13-01', 'ngay-khong-co', { ngay: '01/13/2021', 'goi-y': shorter('2021') }],
])('%s is told as %s', (written, id, values) => {
  expect(judgeDate('issuedOn', written)).toEqual({ id, values });
});

function shorter(...dates: string[]): string {
  return `nếu chỉ biết tháng hoặc năm, viết  ${dates.map((date) => `issuedOn: ${date}`).join('  hoặc  ')}`;
}
