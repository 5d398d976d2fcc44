import { expect, test } from 'vitest';
import { addressOf, workAt } from '../../../src/works/address.ts';

test.each([
  ['directives/2021/33-ct-ttg', 'van-ban/2021/33-ct-ttg/'],
  ['reports/2024/cong-tac-dan-van', 'bao-cao/2024/cong-tac-dan-van/'],
])('%s stands at %s, and what stands there is that', (id, address) => {
  expect(addressOf(id)).toBe(address);
  expect(workAt(address)).toBe(id);
  expect(workAt(`/${address.slice(0, -1)}`)).toBe(id);
});

test.each(['chu-de/2021/dan-van', 'van-ban/2021', 'van-ban/2021/33/ct', 'van-ban//33-ct-ttg', ''])(
  'no document stands at “%s”',
  (address) => {
    expect(workAt(address)).toBeUndefined();
  },
);
