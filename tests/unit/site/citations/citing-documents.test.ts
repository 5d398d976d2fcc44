import { describe, expect, test } from 'vitest';
import { citingDocuments } from '../../../../src/site/citations/citing-documents.ts';
import { modelOf, statesModel } from '../model-of.ts';

const reports = Object.fromEntries(
  Array.from({ length: 27 }, (_, index) => [
    `reports/2024/${index + 1}-bc-snv`,
    {
      facts: {
        kind: 'Báo cáo',
        number: `${index + 1}/BC-SNV`,
        issuer: 'so-noi-vu',
        issuedOn: `2024-01-${String(index + 1).padStart(2, '0')}`,
        title: 'Kết quả',
      },
      text: 'Theo Kế hoạch số 1/KH-UBND ngày 02/01/2021.',
    },
  ]),
);
const model = await modelOf({
  'directives/2021/1-kh-ubnd': {
    facts: { kind: 'Kế hoạch', number: '1/KH-UBND', issuer: 'ubnd-tinh', issuedOn: '2021-01-02' },
  },
  ...reports,
});
const mentions = model.mentionsByWork.get('directives/2021/1-kh-ubnd') ?? [];

describe('the documents that cite one', () => {
  test('stand newest first; beyond twenty-five, twenty are shown and the rest is folded', () => {
    const citing = citingDocuments(model, mentions);
    expect(citing.shown[0]?.document.id).toBe('reports/2024/27-bc-snv');
    expect([citing.shown.length, citing.folded.length, citing.documents, citing.mentions]).toEqual([20, 7, 27, 27]);
    expect(citing.isQuoted).toBe(false);
  });

  test('show their quotes while they are few', () => {
    const citing = citingDocuments(model, mentions.slice(0, 5));
    expect([citing.shown.length, citing.folded.length, citing.isQuoted]).toEqual([5, 0, true]);
  });

  test('are quoted with the address of the paragraph and the headings above it', async () => {
    const states = await statesModel();
    const { shown } = citingDocuments(states, states.mentionsByWork.get('directives/2021/45-qd-ubnd') ?? []);
    expect(shown[0]?.quotes).toEqual([
      {
        url: '/bao-cao/2025/12-bc-stttt/#i-p1',
        place: 'mục I, đoạn 1',
        section: ['I. CĂN CỨ'],
        quote: {
          before: 'Thực hiện Kế hoạch số 45/KH-UBND ngày 05/3/2021 của UBND tỉnh về chuyển đổi số; ',
          exact: 'khoản 2 Điều 1 Quyết định số 45/QĐ-UBND ngày 05/3/2021 của UBND tỉnh',
          after: '.',
        },
      },
    ]);
  });
});
