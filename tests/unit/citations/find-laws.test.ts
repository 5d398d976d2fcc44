import { describe, expect, test } from 'vitest';
import { factsOf, markCitations, rewritings, withoutMarks } from './marked.ts';

describe('Named laws (grammar, section 3.3)', () => {
  test.each([
    [
      'a name holds commas',
      '⟦Luật Phòng, chống tác hại của rượu, bia⟧, ⟦Luật Đầu tư⟧',
      ['Luật | Luật Phòng, chống tác hại của rượu, bia', 'Luật | Luật Đầu tư'],
    ],
    [
      'a name holds "và"',
      '⟦Luật Tiêu chuẩn và quy chuẩn kỹ thuật⟧ và ⟦Luật Đo lường⟧',
      ['Luật | Luật Tiêu chuẩn và quy chuẩn kỹ thuật', 'Luật | Luật Đo lường'],
    ],
    [
      'five ways to give the year or number',
      '⟦Luật Lâm nghiệp năm 2017⟧, ⟦Luật Đất đai 2024⟧, ⟦Luật Đất đai (2013)⟧, ⟦Luật Giáo dục ngày 14 tháng 6 năm 2019⟧, ⟦Luật Đầu tư số 61/2020/QH14⟧',
      [
        'Luật | Luật Lâm nghiệp | năm 2017',
        'Luật | Luật Đất đai | năm 2024',
        'Luật | Luật Đất đai | năm 2013',
        'Luật | Luật Giáo dục | 2019-06-14',
        'Luật | 61/2020/QH14 | Luật Đầu tư',
      ],
    ],
    [
      'an amending law is one citation',
      '⟦Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019⟧',
      [
        'Luật | Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương | 2019-11-22',
      ],
    ],
    [
      'small letters throughout',
      'căn cứ ⟦luật tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015⟧; ⟦luật luật sư⟧; ⟦pháp lệnh phí và lệ phí⟧',
      [
        'Luật | luật tổ chức chính quyền địa phương | 2015-06-19',
        'Luật | luật luật sư',
        'Pháp lệnh | pháp lệnh phí và lệ phí',
      ],
    ],
    [
      'a code',
      '⟦Bộ luật Hình sự năm 2015⟧ và ⟦Bộ luật Tố tụng hình sự⟧',
      ['Bộ luật | Bộ luật Hình sự | năm 2015', 'Bộ luật | Bộ luật Tố tụng hình sự'],
    ],
    [
      'a name no list knows',
      'theo quy định của ⟦Luật Phòng bệnh⟧ và ⟦Luật NSNN⟧',
      ['Luật | Luật Phòng bệnh', 'Luật | Luật NSNN'],
    ],
    [
      '"về" between kind and name',
      '⟦Pháp lệnh về phí và lệ phí số 38/2001/PL-UBTVQH10⟧',
      ['Pháp lệnh | 38/2001/PL-UBTVQH10 | Pháp lệnh về phí và lệ phí'],
    ],
    [
      'no laws',
      'Trường Đại học Luật Hà Nội; Luật sư Nguyễn Văn A; Bộ luật này; dự án Luật Đất đai (sửa đổi); Luật của Quốc hội; kỷ luật lao động; pháp luật đất đai; dự án luật được thông qua',
      [],
    ],
    ['a country behind the name', '⟦Luật Cảnh sát biển VN⟧', ['Luật | Luật Cảnh sát biển VN']],
    ['the Constitution', '⟦Điều 4 Hiến pháp năm 2013⟧; hiện pháp nhân', ['Hiến pháp | Hiến pháp | năm 2013 | điều 4']],
  ] satisfies [why: string, marked: string, facts: string[]][])('%s', (_why, marked, facts) => {
    const text = withoutMarks(marked);
    expect(markCitations(text)).toBe(marked);
    expect(factsOf(text)).toEqual(facts);
    for (const rewritten of rewritings(text)) expect(factsOf(rewritten)).toEqual(facts);
  });
});
