import { expect, test } from 'vitest';
import { documentHeading } from '../../../../src/site/documents/document-heading.ts';
import { documentsById } from '../../../../src/site/documents/documents.ts';
import { modelOf } from '../model-of.ts';

const model = await modelOf({
  'directives/2021/12-kh-ubnd': {
    facts: {
      kind: 'Kế hoạch',
      number: '12/KH-UBND',
      issuer: 'ubnd-tinh',
      issuedOn: '2021-03-05',
      title: 'Chuyển đổi số',
    },
  },
  'reports/2021/bao-cao': {
    facts: {
      kind: 'Báo cáo',
      number: '/BC-SNV',
      issuer: 'so-noi-vu',
      issuedOn: '2021',
      title: 'Kết quả thực hiện '.repeat(8).trim(),
      letterhead: { number: 'Số: /BC-SNV', placeDate: 'Bắc Giang, ngày tháng năm 2021', heading: 'BÁO CÁO' },
    },
  },
  'directives/2020/dai-hoi': {
    facts: { kind: 'Nghị quyết', issuer: 'ubnd-tinh', issuedOn: '2020-10', title: 'Nghị quyết Đại hội lần thứ XIX' },
  },
});

const headingOf = (id: string) => {
  const document = documentsById(model).get(id);
  return document && documentHeading(model, document);
};

test('a document is called by its number, above its title', () => {
  expect(headingOf('directives/2021/12-kh-ubnd')).toMatchObject({
    lines: [],
    designation: 'Kế hoạch số 12/KH-UBND',
    isPrinted: false,
    isLong: false,
  });
});

test('what the document prints above its title stands there as printed; a title of a paragraph is set smaller', () => {
  expect(headingOf('reports/2021/bao-cao')).toMatchObject({
    lines: ['Số: /BC-SNV', 'Bắc Giang, ngày tháng năm 2021'],
    designation: 'BÁO CÁO',
    isPrinted: true,
    isLong: true,
  });
});

test('a title that names the document already is not said twice', () => {
  expect(headingOf('directives/2020/dai-hoi')?.designation).toBeUndefined();
});
