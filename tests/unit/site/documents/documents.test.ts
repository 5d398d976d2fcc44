import { expect, test } from 'vitest';
import { cardsOf } from '../../../../src/site/documents/document-card.ts';
import { documentCrumbs } from '../../../../src/site/documents/document-crumbs.ts';
import { documentsByDate, documentsIn } from '../../../../src/site/documents/documents.ts';
import { neighboursOf } from '../../../../src/site/documents/neighbours.ts';
import { statesModel } from '../model-of.ts';

const model = await statesModel();

test('documents stand newest first, those of one day by number, a bare year after its days', () => {
  expect(documentsByDate(model).map(({ facts }) => facts.id)).toEqual([
    'reports/2025/12-bc-stttt',
    'directives/2022/80-kh-ubnd',
    'directives/2022/06-qd-ttg',
    'directives/2022/de-an-kinh-te-so',
    'directives/2021/80-kh-ubnd',
    'directives/2021/45-kh-ubnd',
    'directives/2021/45-qd-ubnd',
    'directives/2021/de-an-kinh-te-so',
    'directives/2020/61-2020-qh14',
  ]);
  expect(documentsIn(model, 'reports').map(({ facts }) => facts.id)).toEqual(['reports/2025/12-bc-stttt']);
});

test('a card tells how a document is called, when and by whom it was issued', () => {
  expect(cardsOf(model, ['directives/2021/45-qd-ubnd'])).toEqual([
    {
      id: 'directives/2021/45-qd-ubnd',
      url: '/van-ban/2021/45-qd-ubnd/',
      designation: 'Quyết định số 45/QĐ-UBND',
      title: 'Về quy chế vận hành',
      issuedOn: '2021-03-05',
      issuers: ['Ủy ban nhân dân tỉnh Bắc Giang'],
    },
  ]);
});

test('an id of no document has no card', () => {
  expect(cardsOf(model, ['directives/1999/khong-co', 'directives/2024/57-nq-tw'])).toEqual([]);
});

test('the neighbours of a document are those of its own room', () => {
  const { newer, older } = neighboursOf(model, 'directives/2022/06-qd-ttg');
  expect([newer?.id, older?.id]).toEqual(['directives/2022/80-kh-ubnd', 'directives/2022/de-an-kinh-te-so']);
  expect(neighboursOf(model, 'reports/2025/12-bc-stttt')).toEqual({ newer: undefined, older: undefined });
});

test.each([
  [{ collection: 'reports', issuedOn: '2025-02-10' }, ['Trang chủ', 'Báo cáo', 'Năm 2025']],
  [{ collection: 'directives' }, ['Trang chủ', 'Văn bản']],
] as const)('the way to %o leads over its room and year', (facts, labels) => {
  expect(documentCrumbs(facts).map(({ label }) => label)).toEqual(labels);
});
