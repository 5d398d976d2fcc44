import { describe, expect, test } from 'vitest';
import { foldText } from '../../../../src/language/text/fold-text.ts';
import { foldTone } from '../../../../src/language/text/fold-tone.ts';

describe('foldText', () => {
  test('drops case, accents and đ, and keeps the length of composed text', () => {
    expect(foldText('Chỉ thị ĐƯỜNG Ð')).toBe('chi thi duong d');
    expect(foldText('Nghị quyết')).toHaveLength('Nghị quyết'.length);
  });

  test('reads decomposed text as the same', () => {
    expect(foldText('Quyết định'.normalize('NFD'))).toBe('quyet dinh');
  });
});

describe('foldTone', () => {
  test.each([
    ['Uỷ ban', 'ủy ban'],
    ['hoà bình, khoá, thuý', 'hòa bình, khóa, thúy'],
    ['hoàn toàn, quý, thoại', 'hoàn toàn, quý, thoại'],
  ])('writes %s as %s', (written, folded) => {
    expect(foldTone(written)).toBe(folded);
  });
});
