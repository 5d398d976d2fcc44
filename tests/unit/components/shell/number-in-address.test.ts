import { expect, test } from 'vitest';
import { numberInAddress } from '../../../../src/components/shell/number-in-address.ts';

test.each([
  ['/van-ban/2021/33-ct-ttg', '33-ct-ttg'],
  ['/kho/so-hieu/45%2FKH-UBND/', '45/KH-UBND'],
  ['/so-hieu/45/KH-UBND', '45/KH-UBND'],
  ['/chi-thi.html', 'chi-thi'],
  ['/2024/', undefined],
  ['/', undefined],
  ['/%E0%A4%A', '%E0%A4%A'],
])('the address %s seems to mean %s', (address, words) => {
  expect(numberInAddress(address)).toBe(words);
});
