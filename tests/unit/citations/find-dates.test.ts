import { describe, expect, test } from 'vitest';
import { factsOf, markCitations, rewritings, withoutMarks } from './marked.ts';

describe('Dates (grammar, section 6.3)', () => {
  test.each([
    [
      'day first, padded or not',
      '⟦Báo cáo số 1/BC-SNV ngày 3/10/2017⟧; ⟦Báo cáo số 2/BC-SNV ngày 03/03/2021⟧',
      ['Báo cáo | 1/BC-SNV | 2017-10-03', 'Báo cáo | 2/BC-SNV | 2021-03-03'],
    ],
    [
      'hyphens and dots',
      '⟦Quyết định số 31-QĐ/TW ngày 01-10-1997⟧; ⟦Quyết định số 32-QĐ/TW ngày 11.7.2016⟧',
      ['Quyết định | 31-QĐ/TW | 1997-10-01', 'Quyết định | 32-QĐ/TW | 2016-07-11'],
    ],
    [
      'in words, with line breaks',
      '⟦Nghị định số\n231/2025/NĐ-CP ngày\n13 tháng 5 năm 2025 của Chính phủ⟧',
      ['Nghị định | 231/2025/NĐ-CP | 2025-05-13 | Chính phủ'],
    ],
    ['blanks around the slashes', '⟦Nghị quyết số 57-NQ/TW ngày 22 /12 /2024⟧', ['Nghị quyết | 57-NQ/TW | 2024-12-22']],
    [
      'a day that does not exist has no date, but is read',
      '⟦Quyết định số 45/QĐ-UBND ngày 32/13/2024 của UBND tỉnh⟧',
      ['Quyết định | 45/QĐ-UBND | UBND tỉnh'],
    ],
  ] satisfies [why: string, marked: string, facts: string[]][])('%s', (_why, marked, facts) => {
    const text = withoutMarks(marked);
    expect(markCitations(text)).toBe(marked);
    expect(factsOf(text)).toEqual(facts);
    for (const rewritten of rewritings(text)) expect(factsOf(rewritten)).toEqual(facts);
  });
});
