import { describe, expect, test } from 'vitest';
import { factsOf, markCitations, rewritings, withoutMarks } from './marked.ts';

describe('Where the issuer ends (grammar, section 6.2)', () => {
  test.each([
    [
      'two offices in one name',
      '⟦Công văn số 12/VPCP-KGVX của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ⟧ về',
      ['Công văn | 12/VPCP-KGVX | Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
    ],
    [
      'a comma inside the name',
      '⟦Quyết định số 12/QĐ-BCĐ của Ban Chỉ đạo Phòng, chống dịch Covid-19 tỉnh⟧ về',
      ['Quyết định | 12/QĐ-BCĐ | Ban Chỉ đạo Phòng, chống dịch Covid-19 tỉnh'],
    ],
    [
      'a hyphen and "và" inside the name',
      '⟦Thông tư số 13/2016/TT-BLĐTBXH của Bộ Lao động - Thương binh và Xã hội⟧ Ban hành Danh mục',
      ['Thông tư | 13/2016/TT-BLĐTBXH | Bộ Lao động - Thương binh và Xã hội'],
    ],
    [
      'an ampersand inside the name',
      '⟦Công văn số 123/STTTT-BCVT của Sở TT&TT tỉnh Bắc Giang⟧',
      ['Công văn | 123/STTTT-BCVT | Sở TT&TT tỉnh Bắc Giang'],
    ],
    [
      'the term belongs to it',
      '⟦Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị (khóa XII)⟧ về; ⟦Nghị quyết số 10-NQ/TU của Ban Chấp hành Đảng bộ tỉnh khóa XIX⟧ về',
      [
        'Chỉ thị | 05-CT/TW | 2016-05-15 | Bộ Chính trị (khóa XII)',
        'Nghị quyết | 10-NQ/TU | Ban Chấp hành Đảng bộ tỉnh khóa XIX',
      ],
    ],
    [
      'a plenum',
      '⟦Nghị quyết số 27-NQ/TW ngày 21/5/2018 của Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XII⟧ về',
      ['Nghị quyết | 27-NQ/TW | 2018-05-21 | Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XII'],
    ],
    [
      'a plenum by its number',
      '⟦Nghị quyết số 18-NQ/TW của Hội nghị Trung ương 6 khóa XII⟧',
      ['Nghị quyết | 18-NQ/TW | Hội nghị Trung ương 6 khóa XII'],
    ],
    [
      'a district committee and its place',
      '⟦Kế hoạch số 258-KH/HU của Ban Thường vụ Huyện ủy Yên Thế⟧ thực hiện',
      ['Kế hoạch | 258-KH/HU | Ban Thường vụ Huyện ủy Yên Thế'],
    ],
    [
      'a digit word inside the name',
      '⟦Kế hoạch số 12/KH-BCĐ của Ban Chỉ đạo Chuyển đổi số tỉnh Bắc Giang⟧ về',
      ['Kế hoạch | 12/KH-BCĐ | Ban Chỉ đạo Chuyển đổi số tỉnh Bắc Giang'],
    ],
    [
      'a place in small letters',
      '⟦quyết định số 18/qđ-ubnd ngày 3/3/2015 của ủy ban nhân dân huyện phú giáo⟧ về việc',
      ['Quyết định | 18/QĐ-UBND | 2015-03-03 | ủy ban nhân dân huyện phú giáo'],
    ],
    [
      'abbreviated bodies',
      '⟦Kế hoạch số 01-KH/TU của BTV TU⟧ về; ⟦Chỉ thị số 42-CT/TW của BBT TW Đảng⟧ về',
      ['Kế hoạch | 01-KH/TU | BTV TU', 'Chỉ thị | 42-CT/TW | BBT TW Đảng'],
    ],
    [
      'the name of a subject is no issuer',
      'theo ⟦Nghị định 45/2020/NĐ-CP⟧ của nước ngoài; ⟦khoản 2 Điều 4 Nghị định số 120/2013/NĐ-CP⟧, được sửa đổi, bổ sung tại ⟦khoản 7 Điều 1 Nghị định số 37/2022/NĐ-CP⟧',
      [
        'Nghị định | 45/2020/NĐ-CP',
        'Nghị định | 120/2013/NĐ-CP | khoản 2 điều 4',
        'Nghị định | 37/2022/NĐ-CP | khoản 7 điều 1',
      ],
    ],
  ] satisfies [why: string, marked: string, facts: string[]][])('%s', (_why, marked, facts) => {
    const text = withoutMarks(marked);
    expect(markCitations(text)).toBe(marked);
    expect(factsOf(text)).toEqual(facts);
    for (const rewritten of rewritings(text)) expect(factsOf(rewritten)).toEqual(facts);
  });
});
