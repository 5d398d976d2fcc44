import { describe, expect, it } from 'vitest';
import { issuerNamesOf, issuersOf } from '../../../accuracy/corpus/corpus-issuers.ts';

const NAMES: readonly [written: string | null, names: readonly string[]][] = [
  [null, []],
  ['Chính phủ', ['Chính phủ']],
  ['Bộ Công Thương.', ['Bộ Công Thương']],
  ['Ngân hàng Nhà nước Việt Nam (NHNN)', ['Ngân hàng Nhà nước Việt Nam']],
  ['Bộ Y tế và Bộ Nội vụ', ['Bộ Y tế', 'Bộ Nội vụ']],
  // A comma and “và” also stand inside names.
  [
    'Bộ Bưu chính, Viễn thông, Bộ Ngoại giao và Bộ Công an',
    ['Bộ Bưu chính, Viễn thông', 'Bộ Ngoại giao', 'Bộ Công an'],
  ],
  ['Bộ Tư pháp và Uỷ ban Dân tộc và Miền núi', ['Bộ Tư pháp', 'Uỷ ban Dân tộc và Miền núi']],
  // The archive took the end of a title for the issuer.
  ['Chính phủ về chứng minh nhân dân. ngày 29/04/1999 của Bộ Công an', ['Bộ Công an']],
];

const document = { id: 'd1', kind: 'Thông tư', title: null, date: null, text: '', source: '' };

describe('the issuers that an archive names', () => {
  it.each(NAMES)('%s: %s', (issuer, names) => {
    expect(issuerNamesOf({ issuer })).toEqual(names);
  });

  it('are one entry for each body, under the commonest of its names, with the symbols of its own numbers', () => {
    const bodies = issuersOf([
      { ...document, number: '1/2020/TT-BVHTTDL', issuer: 'Bộ Văn hóa - Thể thao và Du lịch' },
      { ...document, number: '2/2020/TT-BVHTTDL', issuer: 'Bộ Văn hoá, Thể thao và Du lịch' },
      { ...document, number: '3/2020/TT-BVHTTDL', issuer: 'Bộ Văn hóa, Thể thao và Du lịch' },
      { ...document, number: '4/2020/TTLT-BVHTTDL-BTC', issuer: 'Bộ Văn hóa, Thể thao và Du lịch và Bộ Tài chính' },
      { ...document, number: '5/QĐ-UBND', issuer: 'UBND TP Hà Nội' },
    ]);
    expect(bodies).toEqual([
      { id: 'bo-tai-chinh', names: [{ name: 'Bộ Tài chính' }], variants: [], ...central, suffixes: [] },
      {
        id: 'bo-van-hoa-the-thao-va-du-lich',
        names: [{ name: 'Bộ Văn hóa, Thể thao và Du lịch' }],
        variants: ['Bộ Văn hóa - Thể thao và Du lịch'],
        ...central,
        suffixes: ['BVHTTDL'],
      },
      {
        id: 'ubnd-tp-ha-noi',
        names: [{ name: 'UBND TP Hà Nội' }],
        variants: [],
        level: 'tinh',
        jurisdiction: 'ha-noi',
        suffixes: [],
      },
    ]);
  });
});

const central = { level: 'trung-uong', jurisdiction: 'trung-uong' };
