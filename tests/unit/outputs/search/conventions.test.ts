import { describe, expect, it } from 'vitest';
import { numberAliases } from '../../../../src/outputs/search/number-aliases.ts';
import { sentinelsOf } from '../../../../src/outputs/search/number-sentinels.ts';
import { readSearchAddress, withHighlight, writeSearchAddress } from '../../../../src/outputs/search/search-address.ts';
import { decodeText, encodeText } from '../../../../src/outputs/search/stand-in-d.ts';
import { cleanQuery } from '../../../../src/outputs/search/words/clean-query.ts';

describe('the letter that stands in for đ', () => {
  it('decomposes, which is what Pagefind folds by', () => {
    expect(encodeText('Đảng đoàn').normalize('NFD').replace(/\p{M}/gu, '')).toBe('Dang doan');
  });

  it('is taken back without a trace', () => {
    const text = 'Đảng bộ tỉnh, 217-QĐ/TW, đường Đội Cấn';
    expect(decodeText(encodeText(text))).toBe(text);
  });

  it('also replaces the letters that are mistaken for Đ, and composes the text', () => {
    expect(encodeText('QÐ')).toBe('QḎ');
    expect(encodeText('đảng'.normalize('NFD'))).toBe('ḏảng');
  });
});

describe('the sentinels of a document', () => {
  it('name its number in every way it can be asked for', () => {
    const document = { kind: 'Nghị quyết', numbers: ['110-NQ/TU'], date: '2016-07-11' };
    expect(sentinelsOf(document)).toEqual([
      'q110x',
      'qnghiquyet110x',
      'qw110zgnqzstux',
      'qnq110x',
      'qtnghiquyetx',
      'qtnqx',
      'qstux',
      'qsnqx',
      'qnam2016x',
      'qngay20160711x',
    ]);
  });

  it('do not count leading zeros', () => {
    expect(sentinelsOf({ kind: 'Quyết định', numbers: ['05/QĐ-TTg'] })).toContain('qqd5x');
  });

  it('tell separators apart in the whole writing', () => {
    const [state, party] = ['62/KH-STTTT', '62-KH/STTTT'].map((number) => sentinelsOf({ kind: '', numbers: [number] }));
    expect(state?.filter((one) => one.startsWith('qw'))).toEqual(['qw62zskhzgsttttx']);
    expect(party?.filter((one) => one.startsWith('qw'))).toEqual(['qw62zgkhzssttttx']);
  });

  it('do without an ordinal where the source leaves it blank', () => {
    expect(sentinelsOf({ kind: 'Báo cáo', numbers: ['/BC-STTTT'] })).toContain('qtbcx');
  });
});

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

describe('a query', () => {
  it('is composed, trimmed, and known for a phrase by any quotes around it', () => {
    expect(cleanQuery('  “dân   vận khéo” ')).toEqual({ text: 'dân vận khéo', isPhrase: true });
    expect(cleanQuery('dân vận'.normalize('NFD'))).toEqual({ text: 'dân vận', isPhrase: false });
    expect(cleanQuery('"dân vận" cơ quan')).toEqual({ text: 'dân vận cơ quan', isPhrase: false });
  });
});

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
