import { describe, expect, test } from 'vitest';
import { factsOf, markCitations, rewritings, withoutMarks } from './marked.ts';

describe('The written citation (grammar, section 6)', () => {
  test.each([
    [
      '"số" missing, with colon, glued',
      '⟦Nghị quyết 57-NQ/TW⟧, ⟦quyết định số: 4220/QĐ-BCT⟧, ⟦Quyết định số31-QĐ/TW⟧',
      ['Nghị quyết | 57-NQ/TW', 'Quyết định | 4220/QĐ-BCT', 'Quyết định | 31-QĐ/TW'],
    ],
    [
      'a comma before the date',
      '⟦Chỉ thị số 33/CT-TTg, ngày 26/11/2021 của Thủ tướng Chính phủ⟧ về',
      ['Chỉ thị | 33/CT-TTg | 2021-11-26 | Thủ tướng Chính phủ'],
    ],
    [
      '"của" missing',
      '⟦Kết luận số 54-KL/TU ngày 03/3/2021 Ban Thường vụ Tỉnh ủy⟧ về',
      ['Kết luận | 54-KL/TU | 2021-03-03 | Ban Thường vụ Tỉnh ủy'],
    ],
    [
      'the date behind the issuer',
      '⟦Quyết định số 92/QĐ-TTg của Thủ tướng Chính phủ ngày 18 tháng 01 năm 2022⟧ phê duyệt',
      ['Quyết định | 92/QĐ-TTg | 2022-01-18 | Thủ tướng Chính phủ'],
    ],
    ['the date in brackets', '⟦NĐ 89/2025/NĐ-CP (13/4/2025)⟧', ['Nghị định | 89/2025/NĐ-CP | 2025-04-13']],
    [
      'date and issuer before the verb',
      'Ngày 12/9/2018, Ban Dân vận Tỉnh ủy đã ban hành ⟦Kế hoạch số 62-KH/BTGTU⟧ về công tác dân vận',
      ['Kế hoạch | 62-KH/BTGTU | 2018-09-12 | Ban Dân vận Tỉnh ủy | ngoài: issuer, date'],
    ],
    [
      'on behalf of a body',
      'Ngày 22/12/2024, thay mặt Bộ Chính trị, Tổng Bí thư Tô Lâm đã ký ban hành ⟦Nghị quyết 57-NQ/TW⟧ về đột phá',
      ['Nghị quyết | 57-NQ/TW | 2024-12-22 | Bộ Chính trị | ngoài: issuer, date'],
    ],
    [
      'date and issuer behind the subject; the second date is not the date of issue',
      '(⟦Điều 1 Thông tư số 23/2012/TT-NHNN⟧ Quy định về chế độ điều hòa tiền mặt ngày 09/08/2012 của Ngân hàng Nhà nước Việt Nam, có hiệu lực thi hành kể từ ngày 24/09/2012)',
      ['Thông tư | 23/2012/TT-NHNN | 2012-08-09 | Ngân hàng Nhà nước Việt Nam | điều 1 | ngoài: issuer, date'],
    ],
    [
      'issued by, behind the number',
      '⟦Nghị định số 09/2019/NĐ-CP⟧ được Chính phủ ban hành ngày 24/01/2019',
      ['Nghị định | 09/2019/NĐ-CP | 2019-01-24 | Chính phủ | ngoài: issuer, date'],
    ],
    [
      'issuer between kind and number',
      '⟦Quyết định của Bộ Chính trị số31-QĐ/TW, ngày 01-10-1997⟧',
      ['Quyết định | 31-QĐ/TW | 1997-10-01 | Bộ Chính trị'],
    ],
    [
      'the requester is the issuer',
      'Theo đề nghị của Giám đốc Sở Tài chính tại ⟦Tờ trình số 12/TTr-STC ngày 3/3/2020⟧',
      ['Tờ trình | 12/TTr-STC | 2020-03-03 | Giám đốc Sở Tài chính | ngoài: issuer'],
    ],
    [
      '"văn bản": the symbol tells the kind',
      '⟦văn bản số 12/TTr-STC⟧, ⟦văn bản số 13/BC-STC⟧, ⟦văn bản số 456/STTTT-CNTT⟧',
      ['Tờ trình | 12/TTr-STC', 'Báo cáo | 13/BC-STC', 'Công văn | 456/STTTT-CNTT'],
    ],
    [
      'abbreviated kinds',
      '⟦NQ 57-NQ/TW⟧; ⟦TT 12/2025/TT-BTC⟧; ⟦CV 123/UBND-KT⟧; ⟦TTLT 02/2008/TTLT-BTNMT-BNV⟧',
      [
        'Nghị quyết | 57-NQ/TW',
        'Thông tư | 12/2025/TT-BTC',
        'Công văn | 123/UBND-KT',
        'Thông tư liên tịch | 02/2008/TTLT-BTNMT-BNV',
      ],
    ],
    [
      'extended kinds',
      '⟦Chương trình hành động số 44-CTr/TU⟧; ⟦Thông báo kết luận số 12-TB/TW⟧; ⟦Công điện khẩn số 05/CĐ-TTg⟧; ⟦Báo cáo tiếp thu, giải trình số 20/BC-UBTVQH14⟧',
      ['Chương trình | 44-CTr/TU', 'Thông báo | 12-TB/TW', 'Công điện | 05/CĐ-TTg', 'Báo cáo | 20/BC-UBTVQH14'],
    ],
    [
      'words between kind and number',
      '⟦Quyết định phê duyệt số 12/QĐ-UBND⟧; ⟦Nghị quyết Hội nghị Trung ương 6 khóa XII số 18-NQ/TW⟧',
      ['Quyết định | 12/QĐ-UBND', 'Nghị quyết | 18-NQ/TW'],
    ],
    [
      'a year instead of a date stays outside',
      '⟦Quyết định 1570/QĐ-UBND⟧ năm 2021 về phê duyệt',
      ['Quyết định | 1570/QĐ-UBND | năm 2021'],
    ],
    [
      'a number without a symbol needs a date or an issuer',
      '⟦Chỉ thị 16 của Thủ tướng Chính phủ⟧; ⟦công điện số 1812 ngày 4/9/2021 của Bộ Y tế⟧; Nghị quyết 19 và Đề án 06',
      ['Chỉ thị | 16 | Thủ tướng Chính phủ', 'Công điện | 1812 | 2021-09-04 | Bộ Y tế'],
    ],
    [
      'a number and a year',
      '⟦Nghị định 15/2020 của Chính phủ⟧ và ⟦Thông tư 78/2014⟧',
      ['Nghị định | 15/2020 | Chính phủ', 'Thông tư | 78/2014'],
    ],
    [
      'an alias is bound within the text',
      '⟦Nghị quyết số 57-NQ/TW của Bộ Chính trị⟧ (sau đây gọi tắt là Nghị quyết 57). Triển khai ⟦Nghị quyết 57⟧ và Nghị quyết 58.',
      ['Nghị quyết | 57-NQ/TW | Bộ Chính trị', 'Nghị quyết | Nghị quyết 57 | tức 57-NQ/TW'],
    ],
    [
      'resolutions of congresses and plenums',
      '⟦Nghị quyết Trung ương 4 (khóa XII)⟧, ⟦Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX⟧; ⟦Nghị quyết Đại hội XIII của Đảng⟧',
      [
        'Nghị quyết | Nghị quyết Trung ương 4 (khóa XII)',
        'Nghị quyết | Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX',
        'Nghị quyết | Nghị quyết Đại hội XIII của Đảng',
      ],
    ],
    [
      'two "của": the issuer ends before the second',
      'thực hiện ⟦Kết luận số 54-KL/TU ngày 03/3/2021 của Ban Thường vụ Tỉnh ủy⟧ của Sở Thông tin và Truyền thông',
      ['Kết luận | 54-KL/TU | 2021-03-03 | Ban Thường vụ Tỉnh ủy'],
    ],
    ['only Công văn is the kind', 'Theo Hướng dẫn tại ⟦Công văn số 261/SNV-XDCQ⟧', ['Công văn | 261/SNV-XDCQ']],
  ] satisfies [why: string, marked: string, facts: string[]][])('%s', (_why, marked, facts) => {
    const text = withoutMarks(marked);
    expect(markCitations(text)).toBe(marked);
    expect(factsOf(text)).toEqual(facts);
    for (const rewritten of rewritings(text)) expect(factsOf(rewritten)).toEqual(facts);
  });
});
