import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS } from '../../../../../src/outputs/search/words/abbreviations.ts';
import {
  abbreviationVariants,
  toneVariants,
  vowelVariants,
} from '../../../../../src/outputs/search/words/spelling-variants.ts';

describe('tone marks', () => {
  it.each([
    ['hoà bình', ['hòa bình']],
    ['thủy sản', ['thuỷ sản']],
    ['Uỷ ban', ['Ủy ban']],
    ['chuyển hóa', ['chuyển hoá']],
    ['quý một', []],
    ['hoàn thành', []],
    ['dân vận', []],
  ])('of “%s” may also stand as in %j', (typed, variants) => {
    expect(toneVariants(typed).map((text) => text.toLowerCase())).toEqual(variants.map((text) => text.toLowerCase()));
  });
});

describe('i and y', () => {
  it.each([
    ['quỹ vì người nghèo', ['quĩ vì người nghèo']],
    ['bác sĩ', ['bác sỹ']],
    ['nhiệm kì', ['nhiệm kỳ']],
    ['lí luận', ['lý luận']],
    ['thi đua', []],
    ['hai bên', []],
  ])('in “%s” may be exchanged as in %j', (typed, variants) => {
    expect(vowelVariants(typed)).toEqual(variants);
  });
});

describe('abbreviations', () => {
  it.each([
    ['UBND tỉnh', 'ủy ban nhân dân tỉnh'],
    ['bch đảng bộ', 'ban chấp hành đảng bộ'],
    ['ứng dụng cntt', 'ứng dụng công nghệ thông tin'],
    ['ủy ban nhân dân xã', 'ubnd xa'],
  ])('let “%s” be sought as “%s” too', (typed, variant) => {
    expect(abbreviationVariants(typed)).toContain(variant);
  });

  it('leave words without abbreviations alone', () => {
    expect(abbreviationVariants('dân vận khéo')).toEqual([]);
  });

  it('stand in the table once each', () => {
    const shorts = ABBREVIATIONS.map(([short]) => short);
    expect(new Set(shorts).size).toBe(shorts.length);
  });
});
