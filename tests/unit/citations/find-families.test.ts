import { describe, expect, test } from 'vitest';
import { factsOf, markCitations, rewritings, withoutMarks } from './marked.ts';

describe('Families of number (grammar, sections 1 to 5)', () => {
  test.each([
    [
      'a State document with a type',
      '⟦Kế hoạch số 62/KH-STTTT ngày 02/4/2021 của Sở Thông tin và Truyền thông⟧',
      ['Kế hoạch | 62/KH-STTTT | 2021-04-02 | Sở Thông tin và Truyền thông'],
    ],
    [
      'a Party document is not the State one of the same ordinal',
      '⟦Kế hoạch số 62-KH/BTGTU⟧ - Tải về',
      ['Kế hoạch | 62-KH/BTGTU'],
    ],
    [
      'an official letter has no type group',
      '⟦Công văn số 261/SNV-XDCQ ngày 23/02/2024 của Sở Nội vụ Bắc Giang⟧',
      ['Công văn | 261/SNV-XDCQ | 2024-02-23 | Sở Nội vụ Bắc Giang'],
    ],
    [
      'a legal normative document bears its year',
      '⟦Thông tư số 15/2022/TT-BTTTT⟧ và ⟦Nghị định số 30/2020/NĐ-CP⟧',
      ['Thông tư | 15/2022/TT-BTTTT', 'Nghị định | 30/2020/NĐ-CP'],
    ],
    [
      'a law and a resolution of the Assembly share one form',
      '⟦Luật số 61/2020/QH14⟧; ⟦Nghị quyết số 61/2022/QH15⟧',
      ['Luật | 61/2020/QH14', 'Nghị quyết | 61/2022/QH15'],
    ],
    [
      'the Standing Committee, with and without the type',
      '⟦Pháp lệnh số 06/2003/PL-UBTVQH11⟧; ⟦Nghị quyết số 72/2025/UBTVQH15⟧',
      ['Pháp lệnh | 06/2003/PL-UBTVQH11', 'Nghị quyết | 72/2025/UBTVQH15'],
    ],
    [
      'a Party document: hyphen first, slash second',
      '⟦Nghị quyết số 110-NQ/TU⟧, ⟦Kết luận 54-KL/TU⟧',
      ['Nghị quyết | 110-NQ/TU', 'Kết luận | 54-KL/TU'],
    ],
    ['a mark behind the Party body', '⟦công văn 1215-CV/VPTU/nb⟧', ['Công văn | 1215-CV/VPTU/nb']],
    ['joint Party bodies', '⟦Quy chế số 05-QC/BTCTU-BDVTU⟧', ['Quy chế | 05-QC/BTCTU-BDVTU']],
    [
      'up to four groups',
      '⟦Tờ trình số 12/TTr-TNMT-VP⟧; ⟦Quyết định số 1234/QĐ-UBND-ĐA30⟧',
      ['Tờ trình | 12/TTr-TNMT-VP', 'Quyết định | 1234/QĐ-UBND-ĐA30'],
    ],
    ['a dot inside a group', '⟦Quyết định số 652/QĐ-UB.ĐC ngày 22/5/2005⟧', ['Quyết định | 652/QĐ-UB.ĐC | 2005-05-22']],
    [
      'a decimal ordinal is no date',
      '⟦Nghị quyết số 66.3/2026/NQ-CP của Chính phủ⟧',
      ['Nghị quyết | 66.3/2026/NQ-CP | Chính phủ'],
    ],
    [
      'an ordinal with a letter',
      '⟦Quyết định số 12A/QĐ-UBND⟧, ⟦Nghị quyết 30a/2008/NQ-CP⟧',
      ['Quyết định | 12A/QĐ-UBND', 'Nghị quyết | 30a/2008/NQ-CP'],
    ],
    [
      'a joint circular and its bodies',
      '⟦Thông tư liên tịch số 01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT của Bộ Công an, Bộ Quốc phòng, Bộ Tài chính và Bộ Nông nghiệp và Phát triển nông thôn⟧ quy định',
      [
        'Thông tư liên tịch | 01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT | Bộ Công an, Bộ Quốc phòng, Bộ Tài chính và Bộ Nông nghiệp và Phát triển nông thôn',
      ],
    ],
    [
      'an old joint circular with other separators',
      '⟦Thông tư liên tịch số 58/2005/TTLT/BNV-VPCP⟧',
      ['Thông tư liên tịch | 58/2005/TTLT/BNV-VPCP'],
    ],
    [
      'a joint resolution',
      '⟦Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN⟧',
      ['Nghị quyết liên tịch | 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN'],
    ],
    [
      'old numbers of the Government and the State',
      '⟦Nghị định số 24-CP ngày 23/3/1996 của Chính phủ⟧; ⟦Nghị định 15-HĐBT⟧; ⟦Nghị định số 73/CP⟧; ⟦Luật số 57-LCT/HĐNN8⟧; ⟦Lệnh số 31-L/CTN⟧',
      [
        'Nghị định | 24-CP | 1996-03-23 | Chính phủ',
        'Nghị định | 15-HĐBT',
        'Nghị định | 73/CP',
        'Luật | 57-LCT/HĐNN8',
        'Lệnh | 31-L/CTN',
      ],
    ],
    [
      'a consolidated text',
      '⟦Văn bản hợp nhất số 44/VBHN-VPQH của Văn phòng Quốc hội⟧',
      ['Văn bản hợp nhất | 44/VBHN-VPQH | Văn phòng Quốc hội'],
    ],
    ['a council with its term', '⟦Nghị quyết 12/NQ-HĐND8⟧', ['Nghị quyết | 12/NQ-HĐND8']],
    [
      'Cục Thuế is no Chỉ thị',
      '⟦Công văn số 265/CT-TTKT của Cục Thuế tỉnh Bắc Giang⟧',
      ['Công văn | 265/CT-TTKT | Cục Thuế tỉnh Bắc Giang'],
    ],
    ['a Party Thông tri is no Thông tư', '⟦Thông tri số 12-TT/TU⟧', ['Thông tri | 12-TT/TU']],
    [
      'the Party writes QĐ for a Quy định too',
      '⟦Quy định số 124-QĐ/TW ngày 2/2/2018⟧; ⟦Quyết định số 99-QĐ/TW⟧',
      ['Quy định | 124-QĐ/TW | 2018-02-02', 'Quyết định | 99-QĐ/TW'],
    ],
    [
      'QyĐ is a Quy định whatever the abbreviation says',
      '⟦QĐ 3208/QyĐ- CNVTQĐ-VTNet⟧',
      ['Quy định | 3208/QyĐ-CNVTQĐ-VTNet'],
    ],
    [
      'mass organisations write as the Party does',
      '⟦Quyết định số 12-QĐ/TWĐTN-VP ngày 3/3/2018 của Ban Bí thư Trung ương Đoàn⟧; ⟦Kế hoạch số 15/KH-MTTW-UB⟧',
      ['Quyết định | 12-QĐ/TWĐTN-VP | 2018-03-03 | Ban Bí thư Trung ương Đoàn', 'Kế hoạch | 15/KH-MTTW-UB'],
    ],
    [
      'a unit in brackets behind the symbol',
      '⟦Công văn số 2560/BCA(X13) ngày 26/12/2003 của Bộ Công an⟧',
      ['Công văn | 2560/BCA(X13) | 2003-12-26 | Bộ Công an'],
    ],
  ] satisfies [why: string, marked: string, facts: string[]][])('%s', (_why, marked, facts) => {
    const text = withoutMarks(marked);
    expect(markCitations(text)).toBe(marked);
    expect(factsOf(text)).toEqual(facts);
    for (const rewritten of rewritings(text)) expect(factsOf(rewritten)).toEqual(facts);
  });
});
