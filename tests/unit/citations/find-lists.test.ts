import { describe, expect, test } from 'vitest';
import { factsOf, markCitations, rewritings, withoutMarks } from './marked.ts';

describe('Lists (grammar, section 6.1)', () => {
  test.each([
    [
      'the last names the issuer of all',
      '⟦Quyết định số 217-QĐ/TW⟧, ⟦Quyết định số 218-QĐ/TW⟧, ⟦Quyết định số 290-QĐ/TW của Bộ Chính trị⟧',
      [
        'Quyết định | 217-QĐ/TW | Bộ Chính trị | ngoài: issuer',
        'Quyết định | 218-QĐ/TW | Bộ Chính trị | ngoài: issuer',
        'Quyết định | 290-QĐ/TW | Bộ Chính trị',
      ],
    ],
    [
      'the kind once',
      'các ⟦Nghị quyết số 18-NQ/TW⟧, ⟦19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XII⟧',
      [
        'Nghị quyết | 18-NQ/TW | Ban Chấp hành Trung ương khóa XII | ngoài: issuer',
        'Nghị quyết | 19-NQ/TW | 2017-10-25 | Ban Chấp hành Trung ương khóa XII',
      ],
    ],
    [
      '"các văn bản số A, số B và số C"',
      'các ⟦văn bản số 12/UBND-VX⟧, ⟦số 13/UBND-VX⟧ và ⟦số 14/TB-UBND⟧',
      ['Công văn | 12/UBND-VX', 'Công văn | 13/UBND-VX', 'Thông báo | 14/TB-UBND'],
    ],
    [
      '"số:" before all',
      '⟦quyết định số: 12/QĐ-UBND⟧, ⟦13/QĐ-UBND⟧ và ⟦15/QĐ-UBND của UBND tỉnh⟧',
      [
        'Quyết định | 12/QĐ-UBND | UBND tỉnh | ngoài: issuer',
        'Quyết định | 13/QĐ-UBND | UBND tỉnh | ngoài: issuer',
        'Quyết định | 15/QĐ-UBND | UBND tỉnh',
      ],
    ],
    [
      'the symbol once, from right to left',
      '⟦Quyết định số 217⟧, ⟦218-QĐ/TW⟧',
      ['Quyết định | 217-QĐ/TW', 'Quyết định | 218-QĐ/TW'],
    ],
    [
      'the symbol once, joined by "và"',
      '⟦Nghị định 15⟧ và ⟦16/2020/NĐ-CP⟧',
      ['Nghị định | 15/2020/NĐ-CP', 'Nghị định | 16/2020/NĐ-CP'],
    ],
    [
      'of two introducing bodies neither is taken',
      'được Bộ Chính trị, Ban Bí thư ban hành: ⟦Chỉ thị số 18-CT/TW, ngày 10/01/2018⟧; ⟦Quyết định số 99-QĐ/TW, ngày 3/10/2017⟧',
      ['Chỉ thị | 18-CT/TW | 2018-01-10', 'Quyết định | 99-QĐ/TW | 2017-10-03'],
    ],
    [
      'one introducing body is the issuer of all',
      'UBND tỉnh đã ban hành các văn bản: ⟦Kế hoạch số 12/KH-UBND ngày 5/1/2023⟧; ⟦Quyết định số 15/QĐ-UBND ngày 6/1/2023⟧',
      [
        'Kế hoạch | 12/KH-UBND | 2023-01-05 | UBND tỉnh | ngoài: issuer',
        'Quyết định | 15/QĐ-UBND | 2023-01-06 | UBND tỉnh | ngoài: issuer',
      ],
    ],
    [
      'another kind ends sharing',
      'Triển khai ⟦Kết luận số 54-KL/TU⟧ và ⟦Nghị quyết số 110-NQ/TU ngày 11/7/2016 của Tỉnh ủy Bắc Giang⟧',
      ['Kết luận | 54-KL/TU', 'Nghị quyết | 110-NQ/TU | 2016-07-11 | Tỉnh ủy Bắc Giang'],
    ],
    [
      '"của Chính phủ" of a subject is not shared',
      '⟦Nghị định số 79/2021/NĐ-CP⟧, ⟦Nghị định số 97/2018/NĐ-CP⟧ về cho vay lại vốn vay nước ngoài của Chính phủ',
      ['Nghị định | 79/2021/NĐ-CP', 'Nghị định | 97/2018/NĐ-CP'],
    ],
    [
      'parallel numbers behind their subjects',
      '⟦Nghị quyết số 86/2019/QH14 ngày 12/11/2019⟧ về dự toán, ⟦số 87/2019/QH14 ngày 14/11/2019⟧ về phân bổ',
      ['Nghị quyết | 86/2019/QH14 | 2019-11-12', 'Nghị quyết | 87/2019/QH14 | 2019-11-14'],
    ],
  ] satisfies [why: string, marked: string, facts: string[]][])('%s', (_why, marked, facts) => {
    const text = withoutMarks(marked);
    expect(markCitations(text)).toBe(marked);
    expect(factsOf(text)).toEqual(facts);
    for (const rewritten of rewritings(text)) expect(factsOf(rewritten)).toEqual(facts);
  });
});
