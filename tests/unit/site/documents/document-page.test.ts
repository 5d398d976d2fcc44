import { expect, test } from 'vitest';
import { documentPage } from '../../../../src/site/documents/document-page.ts';
import { documentsById } from '../../../../src/site/documents/documents.ts';
import { modelOf, statesModel } from '../model-of.ts';

test('the page of a document shows its parts as the model tells them', async () => {
  const model = await statesModel();
  const report = documentsById(model).get('reports/2025/12-bc-stttt');
  const history = new Map([['reports/2025/12-bc-stttt.mdx', [{ date: '2026-11-22' }]]]);
  const page = report && documentPage(model, history, report);
  expect(page?.name).toBe('Báo cáo số 12/BC-STTTT: Kết quả chuyển đổi số năm 2024');
  expect([...(page?.states ?? [])]).toEqual(['linked', 'ambiguous', 'not-held', 'suspect']);
  expect(page?.history).toEqual([{ date: '2026-11-22', text: 'Đưa vào kho.' }]);
  expect(page?.html).toBeTypeOf('string');
  expect(page?.heading).toMatchObject({ designation: 'Báo cáo số 12/BC-STTTT', isPrinted: false, lines: [] });
});

test('a joint document is cited with all its issuers, and one without text has none to show', async () => {
  const model = await modelOf({
    'directives/2021/07-2021-ttlt-btc-bnv': {
      facts: {
        kind: 'Thông tư liên tịch',
        number: '07/2021/TTLT-BTC-BNV',
        issuer: ['bo-tai-chinh', 'bo-noi-vu'],
        issuedOn: '2021-06-15',
        title: 'Hướng dẫn tự chủ',
        letterhead: { number: 'Số: 07', heading: 'THÔNG TƯ LIÊN TỊCH' },
      },
    },
  });
  const [joint] = model.documents;
  const page = joint && documentPage(model, new Map(), joint);
  expect(page?.forms.long).toBe(
    'Thông tư liên tịch số 07/2021/TTLT-BTC-BNV ngày 15 tháng 6 năm 2021 của Bộ Tài chính và Bộ Nội vụ hướng dẫn tự chủ',
  );
  expect(page?.html).toBeUndefined();
  expect(page?.heading).toMatchObject({ designation: 'THÔNG TƯ LIÊN TỊCH', isPrinted: true, lines: ['Số: 07'] });
});
