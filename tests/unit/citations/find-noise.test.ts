import { describe, expect, test } from 'vitest';
import { factsOf, markCitations, rewritings, withoutMarks } from './marked.ts';

describe('Noise (grammar, section 9)', () => {
  test.each([
    [
      'blanks inside the number',
      '⟦Kết luận số 54- KL/TU⟧; ⟦chương trình 23 -ctr/tu⟧; ⟦Nghị quyết 37 - NQ/TW⟧; ⟦Quyết định số 47 /2005/QĐ-UBND⟧; ⟦Thông tư số 45/2016/ TT-BTTTT⟧',
      [
        'Kết luận | 54-KL/TU',
        'Chương trình | 23-CTr/TU',
        'Nghị quyết | 37-NQ/TW',
        'Quyết định | 47/2005/QĐ-UBND',
        'Thông tư | 45/2016/TT-BTTTT',
      ],
    ],
    [
      'a blank instead of a separator',
      '⟦Chỉ thị 130 CT/TW ngày 20/12/1998⟧; ⟦Nghị quyết số 86 NQ/TU⟧',
      ['Chỉ thị | 130 CT/TW | sửa thành 130-CT/TW | 1998-12-20', 'Nghị quyết | 86 NQ/TU | sửa thành 86-NQ/TU'],
    ],
    ['Eth for Đ', '⟦Nghị định số 30/2020/N\u00d0-CP⟧', ['Nghị định | 30/2020/NĐ-CP']],
    [
      'long dashes and other slashes',
      '⟦Nghị quyết số 57\u2013NQ/TW⟧ và ⟦Chỉ thị số 33\u2215CT\u2013TTg⟧',
      ['Nghị quyết | 57-NQ/TW', 'Chỉ thị | 33/CT-TTg'],
    ],
    [
      'misread "số"',
      '⟦Tờ trình sồ 12203/TTr-STC⟧; ⟦Nghị quyết so 254/2025/QH15 của Quôc hội⟧; ⟦Nghị định sỏ 49/2026/NĐ-CP⟧',
      ['Tờ trình | 12203/TTr-STC', 'Nghị quyết | 254/2025/QH15 | Quôc hội', 'Nghị định | 49/2026/NĐ-CP'],
    ],
    [
      'all small',
      '⟦công văn số 1769/byt-kh-tc ngày 31/3/2020 của bộ y tế⟧',
      ['Công văn | 1769/BYT-KH-TC | 2020-03-31 | bộ y tế'],
    ],
    [
      'all capitals',
      '⟦QUYẾT ĐỊNH SỐ 45/QĐ-TTG NGÀY 12 THÁNG 3 NĂM 2020 CỦA THỦ TƯỚNG CHÍNH PHỦ⟧',
      ['Quyết định | 45/QĐ-TTg | 2020-03-12 | THỦ TƯỚNG CHÍNH PHỦ'],
    ],
    [
      'swapped separators are repaired by the body',
      '⟦Nghị quyết 27/NQ-TU⟧; ⟦Chỉ thị 59/CT-TW⟧; ⟦Nghị quyết 73-NQ-TW⟧; ⟦Thông báo 262-TB/VPCP⟧; ⟦Thông báo 286-TB-VPCP⟧',
      [
        'Nghị quyết | 27/NQ-TU | sửa thành 27-NQ/TU',
        'Chỉ thị | 59/CT-TW | sửa thành 59-CT/TW',
        'Nghị quyết | 73-NQ-TW | sửa thành 73-NQ/TW',
        'Thông báo | 262-TB/VPCP | sửa thành 262/TB-VPCP',
        'Thông báo | 286-TB-VPCP | sửa thành 286/TB-VPCP',
      ],
    ],
    [
      '57/NQ-CP and 57-NQ/TW are two documents',
      '⟦Nghị quyết 57/NQ-CP⟧ và ⟦Nghị quyết 57-NQ/TW⟧',
      ['Nghị quyết | 57/NQ-CP', 'Nghị quyết | 57-NQ/TW'],
    ],
    [
      'a missing year is taken from the date',
      '⟦Nghị định số 89/NĐ-CP ngày 13/4/2025 của Chính phủ⟧',
      ['Nghị định | 89/NĐ-CP | sửa thành 89/2025/NĐ-CP | 2025-04-13 | Chính phủ'],
    ],
    [
      'type slips',
      '⟦Chương trình hành động số 15-CT/TĐTN-BTG⟧; ⟦Tờ trình số 12/TT-SNV⟧; ⟦Nghị quyết số 119/2020/NQ-QH14⟧',
      [
        'Chương trình | 15-CT/TĐTN-BTG | sửa thành 15-CTr/TĐTN-BTG',
        'Tờ trình | 12/TT-SNV | sửa thành 12/TTr-SNV',
        'Nghị quyết | 119/2020/NQ-QH14 | sửa thành 119/2020/QH14',
      ],
    ],
    [
      'a word glued to the symbol',
      '⟦Nghị định số 126/2020/NĐ-CPngày 19/10/2020⟧',
      ['Nghị định | 126/2020/NĐ-CP | 2020-10-19'],
    ],
    ['a sentence glued to the symbol', 'theo ⟦Thông tư số 61/2017/TT-BCA⟧.Điều 7', ['Thông tư | 61/2017/TT-BCA']],
    ['a blank before the body', '⟦Điều 5 Thông tư số 64/2020/TT- BCA⟧', ['Thông tư | 64/2020/TT-BCA | điều 5']],
    ['an empty line ends a citation', 'Nghị định số\n\n30/2020', []],
  ] satisfies [why: string, marked: string, facts: string[]][])('%s', (_why, marked, facts) => {
    const text = withoutMarks(marked);
    expect(markCitations(text)).toBe(marked);
    expect(factsOf(text)).toEqual(facts);
    for (const rewritten of rewritings(text)) expect(factsOf(rewritten)).toEqual(facts);
  });
});
