import { describe, expect, test } from 'vitest';
import { factsOf, markCitations, rewritings, withoutMarks } from './marked.ts';

describe('Provisions (grammar, section 7)', () => {
  test.each([
    [
      'letters follow the Vietnamese alphabet',
      '⟦điểm a, b và đ khoản 4 Điều 4 Nghị định số 30/2020/NĐ-CP⟧',
      ['Nghị định | 30/2020/NĐ-CP | điểm a khoản 4 điều 4 | điểm b khoản 4 điều 4 | điểm đ khoản 4 điều 4'],
    ],
    [
      'clauses distribute over the article',
      '⟦khoản 1, khoản 2 Điều 24 và Điều 25 Luật Báo chí⟧',
      ['Luật | Luật Báo chí | khoản 1 điều 24 | khoản 2 điều 24 | điều 25'],
    ],
    [
      'a clause does not attach to the article before it',
      '⟦Điều 12 và Khoản 4 Điều 13 của Nghị định số 15/2020/NĐ-CP⟧',
      ['Nghị định | 15/2020/NĐ-CP | điều 12 | khoản 4 điều 13'],
    ],
    [
      '"các" stays outside',
      'các ⟦Điều 15, 16 và 17 của Luật Đầu tư⟧',
      ['Luật | Luật Đầu tư | điều 15 | điều 16 | điều 17'],
    ],
    [
      'tiết and decimal points',
      '⟦Tiết a Điểm 1.1 và Tiết b Điểm 1.2 Khoản 1 Điều 6 Thông tư số 12/2020/TT-BTC⟧',
      ['Thông tư | 12/2020/TT-BTC | tiết a điểm 1.1 khoản 1 điều 6 | tiết b điểm 1.2 khoản 1 điều 6'],
    ],
    [
      'a range names what lies between',
      'từ ⟦khoản 1 đến khoản 3 Điều 5 Nghị định 12/2020/NĐ-CP⟧',
      ['Nghị định | 12/2020/NĐ-CP | khoản 1 điều 5 | khoản 2 điều 5 | khoản 3 điều 5'],
    ],
    [
      'inserted units',
      '⟦Điều 15a và khoản 2a Điều 3 Thông tư 01/2020/TT-BNV⟧',
      ['Thông tư | 01/2020/TT-BNV | điều 15a | khoản 2a điều 3'],
    ],
    [
      'sections with Roman figures',
      '⟦điểm 12, Mục II, Nghị quyết 68/NQ-CP⟧; ⟦điểm 2.1 mục II Chỉ thị 01/CT-TTg⟧',
      ['Nghị quyết | 68/NQ-CP | điểm 12 mục II', 'Chỉ thị | 01/CT-TTg | điểm 2.1 mục II'],
    ],
    [
      'annexes and forms',
      '⟦Mẫu số 09 Phụ lục II kèm theo Nghị định số 30/2020/NĐ-CP⟧; ⟦phụ lục kèm theo Quyết định số 12/QĐ-UBND⟧',
      ['Nghị định | 30/2020/NĐ-CP | mẫu 09 phụ lục II', 'Quyết định | 12/QĐ-UBND | phụ lục '],
    ],
    [
      'behind the document',
      '⟦Luật Báo chí⟧ Điều 9, Điều 10 quy định; ⟦Nghị định số 30/2020/NĐ-CP⟧ (Điều 5, khoản 2 Điều 6)',
      [
        'Luật | Luật Báo chí | điều 9 | điều 10 | ngoài: pinpoint',
        'Nghị định | 30/2020/NĐ-CP | điều 5 | khoản 2 điều 6 | ngoài: pinpoint',
      ],
    ],
    [
      'a pinpoint belongs to the document behind it',
      '⟦Nghị định số 12/2020/NĐ-CP⟧ sửa đổi ⟦khoản 2 Điều 3 Nghị định số 15/2018/NĐ-CP⟧',
      ['Nghị định | 12/2020/NĐ-CP', 'Nghị định | 15/2018/NĐ-CP | khoản 2 điều 3'],
    ],
    [
      'self-references are none',
      'Điều 15 Nghị định này, khoản 5 Điều 6 của Luật, khoản 1 Điều này, Quyết định nêu trên',
      [],
    ],
  ] satisfies [why: string, marked: string, facts: string[]][])('%s', (_why, marked, facts) => {
    const text = withoutMarks(marked);
    expect(markCitations(text)).toBe(marked);
    expect(factsOf(text)).toEqual(facts);
    for (const rewritten of rewritings(text)) expect(factsOf(rewritten)).toEqual(facts);
  });
});
