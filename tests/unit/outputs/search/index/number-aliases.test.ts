import { describe, expect, it } from 'vitest';
import { numberAliases } from '../../../../../src/outputs/search/index/number-aliases.ts';

describe('the aliases of a number', () => {
  it('hold its usual spellings once each', () => {
    expect(numberAliases(['01/QĐ-TTg'])).toEqual([
      '01/QĐ-TTg',
      '1/QĐ-TTg',
      '01',
      '1',
      'QĐ',
      'TTg',
      'QĐ1',
      '1QĐ',
      'QĐTTg',
      '1QĐTTg',
    ]);
  });
});
