import { describe, expect, test } from 'vitest';
import { citeFormally } from '../../../../src/works/words/formal-citation.ts';

describe('the formal citation of a document', () => {
  test('names kind, number, date, issuer and title at first, kind and number afterwards', () => {
    const document = {
      kind: 'Chỉ thị',
      number: '33/CT-TTg',
      issuedOn: '2021-11-26',
      title: 'Về tiếp tục tăng cường và đổi mới công tác dân vận',
    } as const;
    expect(citeFormally(document, 'Thủ tướng Chính phủ')).toEqual({
      long: 'Chỉ thị số 33/CT-TTg ngày 26 tháng 11 năm 2021 của Thủ tướng Chính phủ về tiếp tục tăng cường và đổi mới công tác dân vận',
      short: 'Chỉ thị số 33/CT-TTg',
    });
  });

  test('joins a title without "về" unless it opens with a verb of decision', () => {
    const document = { kind: 'Báo cáo', number: '/BC-STTTT', issuedOn: '2024' } as const;
    expect(citeFormally({ ...document, title: 'Kết quả 03 năm' }, 'Sở A').long).toBe(
      'Báo cáo số …/BC-STTTT năm 2024 của Sở A về kết quả 03 năm',
    );
    expect(citeFormally({ ...document, title: 'Quy định chi tiết' }).long).toBe(
      'Báo cáo số …/BC-STTTT năm 2024 quy định chi tiết',
    );
    expect(citeFormally({ ...document, title: 'CNTT năm 2024' }).long).toBe(
      'Báo cáo số …/BC-STTTT năm 2024 về CNTT năm 2024',
    );
  });

  test('cites a law by kind and name', () => {
    const law = { kind: 'Luật', number: '80/2015/QH13', title: 'Ban hành văn bản quy phạm pháp luật' } as const;
    expect(citeFormally(law, 'Quốc hội')).toEqual({
      long: 'Luật ban hành văn bản quy phạm pháp luật',
      short: 'Luật ban hành văn bản quy phạm pháp luật',
    });
  });

  test('says what is known where number or title is not', () => {
    expect(citeFormally({ kind: 'Kế hoạch', number: '104/KH-UBND' })).toEqual({
      long: 'Kế hoạch số 104/KH-UBND',
      short: 'Kế hoạch số 104/KH-UBND',
    });
    expect(citeFormally({ kind: 'Nghị quyết', title: 'Nghị quyết Đại hội Đảng bộ tỉnh', issuedOn: '2020-10' })).toEqual(
      {
        long: 'Nghị quyết Đại hội Đảng bộ tỉnh tháng 10 năm 2020',
        short: 'Nghị quyết Đại hội Đảng bộ tỉnh',
      },
    );
  });
});
