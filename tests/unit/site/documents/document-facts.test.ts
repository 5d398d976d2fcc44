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
      status: { value: 'con-hieu-luc', checkedOn: '2024-01-02', source: 'Cơ sở dữ liệu quốc gia' },
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
      'Hiệu lực': ['Còn hiệu lực (tra cứu ngày 02/01/2024)'],
      'Chủ đề': ['Tài chính'],
    });
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
