import { expect, test } from 'vitest';
import { foldedPattern } from '../../../../src/language/text/folded-pattern.ts';

const isLaw = (text: string): boolean => new RegExp(foldedPattern('phap lenh'), 'u').test(text);

test.each(['Pháp lệnh', 'PHÁP LỆNH', 'pháp  lệnh', 'phap lenh', 'Pháp\nlệnh', 'Pháp\u00a0lệnh'])(
  'a pattern made of a folded phrase finds %j',
  (text) => {
    expect(isLaw(text)).toBe(true);
  },
);

test.each(['pháplệnh', 'pháp    lệnh', 'phát lệnh'])('but not %j', (text) => {
  expect(isLaw(text)).toBe(false);
});

test('đ counts as d', () => {
  expect(new RegExp(foldedPattern('nghi dinh'), 'u').test('NGHỊ ĐỊNH')).toBe(true);
});
