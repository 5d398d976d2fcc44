import { describe, expect, test } from 'vitest';
import { factsOf, markCitations, rewritings, withoutMarks } from './marked.ts';

describe('Look-alikes (grammar, section 8): nothing is found', () => {
  test.each([
    [
      'ranks, fractions, scales',
      'xếp thứ 10/63; 26/26 kiến nghị; đứng thứ 1/63 tỉnh/thành phố; tỷ lệ 1/500; 85,4/100 dân',
      [],
    ],
    [
      'dates without a year, thousands, generations',
      'ngày 08/3 và 20/10; 7.786 hộ; 1.757.000 thuê bao; 3G/4G; 50.000 đồng/tháng',
      [],
    ],
    ['standards', 'QCVN 81:2019/BTTTT; TCVN 11930:2017; ISO/IEC 27001; QCVN 01-57 : 2011/BNNPTNT', []],
    ['an inspection procedure that looks normative', 'QTKĐ: 17/2016/BLĐTBXH', []],
    ['codes', 'Mã hồ sơ H02.01-240315-0047; S5720-28P-SI/AC; Điều 39.13.TT.69.5; Mẫu số 01/TB-RSĐT; mẫu C72b-HD', []],
    ['the gazette', 'Công báo Số 199+200/Ngày 01-7-2026', []],
    [
      'telephones, plots, addresses',
      'điện thoại 0204.3555.689; thửa 45/TĐ; https://example.vn/van-ban/33-ct-ttg/nghi-dinh-30/2020/ND-CP.html',
      [],
    ],
    ['a file name', 'Phu luc kem theo Nghi dinh so 13-2020-NĐ-CP.docx', []],
    ['counts of documents', '02 văn bản QPPL; 05 quyết định, 16 kế hoạch; 01 Nghị quyết', []],
    ['template blanks', 'số ……/2009/NĐ-CP; Quy định số ... của UBND tỉnh; kế hoạch số 5 năm', []],
    [
      "the document's own header",
      'Số: /BC-STTTT Bắc Giang, ngày   tháng   năm 2024; Số: 108 /TTr-SNV Bình Thuận, ngày 12 tháng 3 năm 2025',
      [],
    ],
    [
      'kind words as verbs and common nouns',
      'báo cáo kết quả; thông báo tới; quy định tại; hướng dẫn; kế hoạch này; theo quy định của pháp luật',
      [],
    ],
  ] satisfies [why: string, marked: string, facts: string[]][])('%s', (_why, marked, facts) => {
    const text = withoutMarks(marked);
    expect(markCitations(text)).toBe(marked);
    expect(factsOf(text)).toEqual(facts);
    for (const rewritten of rewritings(text)) expect(factsOf(rewritten)).toEqual(facts);
  });
});
