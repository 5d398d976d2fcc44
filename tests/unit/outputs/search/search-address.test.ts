import { describe, expect, it } from 'vitest';
import { readSearchAddress, withHighlight, writeSearchAddress } from '../../../../src/outputs/search/search-address.ts';

describe('the address of a search', () => {
  it('holds query, filters and order, and gives them back', () => {
    const request = {
      query: 'dân vận',
      filters: { kind: ['Chỉ thị', 'Kết luận'], year: ['2021'] },
      sort: 'oldest',
    } as const;
    const address = writeSearchAddress(request);
    expect(address).toBe(
      '?q=d%C3%A2n+v%E1%BA%ADn&loai=Ch%E1%BB%89+th%E1%BB%8B&loai=K%E1%BA%BFt+lu%E1%BA%ADn&nam=2021&xep=cu',
    );
    expect(readSearchAddress(new URLSearchParams(address))).toEqual(request);
  });

  it('is empty where nothing is asked', () => {
    expect(writeSearchAddress({ query: '  ' })).toBe('');
  });

  it.each(['__proto__', 'constructor', 'toString'])('falls back to relevance for the unknown order “%s”', (order) => {
    expect(readSearchAddress(new URLSearchParams({ q: 'dân vận', xep: order })).sort).toBe('relevance');
  });

  it('puts the words to highlight before the anchor', () => {
    expect(withHighlight('/a/#ii-3', 'dân vận')).toBe('/a/?tim=d%C3%A2n%20v%E1%BA%ADn#ii-3');
  });
});
