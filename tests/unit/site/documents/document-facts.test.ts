import { describe, expect, test } from 'vitest';
import { documentFacts } from '../../../../src/site/documents/document-facts.ts';
import { documentsById } from '../../../../src/site/documents/documents.ts';
import { modelOf } from '../model-of.ts';

const model = await modelOf({
  'directives/2021/07-2021-ttlt-btc-bnv': {
    facts: {
      kind: 'Thông tư liên tịch',
      number: '07/2021/TTLT-BTC-BNV',
      issuer: ['bo-tai-chinh', 'bo-noi-vu'],
      issuedOn: '2021-06-15',
      title: 'Hướng dẫn tự chủ',
      signer: [
        { name: 'Nguyễn Văn A', position: 'Thứ trưởng' },
        { name: 'Trần Thị B', position: 'Thứ trưởng' },
      ],
      status: {
        value: 'het-hieu-luc',
        since: '2023-07',
        by: 'directives/2003/bc-snv',
        checkedOn: '2024-01-02',
        source: 'Cơ sở dữ liệu quốc gia',
      },
      topics: ['Tài chính'],
    },
  },
  'directives/2003/bc-snv': { facts: { kind: 'Báo cáo', number: '/BC-SNV', issuer: 'so-noi-vu', issuedOn: '2003' } },
  'directives/khong-ro-nam/quy-che': { facts: { kind: 'Quy chế', issuer: 'so-khong-co' } },
});

const factsOf = (id: string): Record<string, string[]> => {
  const document = documentsById(model).get(id);
  const facts = document ? documentFacts(model, document) : [];
  return Object.fromEntries(
    facts.map(({ name, values }) => [name, values.map(({ text, note }) => (note ? `${text} (${note})` : text))]),
  );
};

describe('the facts of a document', () => {
  test('name all issuers and all signers of a joint document', () => {
    expect(factsOf('directives/2021/07-2021-ttlt-btc-bnv')).toEqual({
      'Loại văn bản': ['Thông tư liên tịch'],
      'Số, ký hiệu': ['07/2021/TTLT-BTC-BNV'],
      'Cơ quan ban hành': ['Bộ Tài chính', 'Bộ Nội vụ'],
      'Ngày ban hành': ['ngày 15 tháng 6 năm 2021'],
      'Người ký': ['Nguyễn Văn A (Thứ trưởng)', 'Trần Thị B (Thứ trưởng)'],
      'Hiệu lực': [
        'Hết hiệu lực (từ tháng 7/2023; tra cứu ngày 02/01/2024 tại Cơ sở dữ liệu quốc gia)',
        'Báo cáo số …/BC-SNV (văn bản làm thay đổi hiệu lực)',
      ],
      'Chủ đề': ['Tài chính'],
    });
  });

  test('name the document that changed the status, as a link where it is held', async () => {
    const status = { value: 'con-hieu-luc', checkedOn: '2024', source: 'vbpl.vn' };
    const cause = (by: string) =>
      modelOf({
        'directives/2021/a': { facts: { kind: 'Quy chế', issuedOn: '2021', status: { ...status, by } } },
        'directives/2022/b': { facts: { kind: 'Quyết định', number: '9/QĐ-UBND', issuedOn: '2022' } },
      }).then((own) => {
        const document = documentsById(own).get('directives/2021/a');
        return document && documentFacts(own, document).find(({ name }) => name === 'Hiệu lực')?.values[1];
      });
    const note = 'văn bản làm thay đổi hiệu lực';
    expect(await cause('directives/2022/b')).toEqual({
      text: 'Quyết định số 9/QĐ-UBND',
      url: '/van-ban/2022/b/',
      note,
    });
    expect(await cause('Luật số 41/2024/QH15')).toEqual({ text: 'Luật số 41/2024/QH15', note });
  });

  test('say what the original leaves blank, how far a date is known, and the name of that time', () => {
    expect(factsOf('directives/2003/bc-snv')).toEqual({
      'Loại văn bản': ['Báo cáo'],
      'Số, ký hiệu': ['…/BC-SNV (bản gốc để trống số)'],
      'Cơ quan ban hành': ['Ban Tổ chức'],
      'Ngày ban hành': ['năm 2003 (chỉ biết năm)'],
    });
  });

  test('leave out an issuer that is not there, and say that a date is not known', () => {
    expect(factsOf('directives/khong-ro-nam/quy-che')).toEqual({
      'Loại văn bản': ['Quy chế'],
      'Ngày ban hành': ['Chưa rõ (chưa có nguồn nào nêu)'],
    });
  });
});
