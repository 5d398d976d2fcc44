import { expect, test } from 'vitest';
import { citedDocuments } from '../../../../src/site/citations/cited-documents.ts';
import { statesModel } from '../model-of.ts';

const model = await statesModel();

test('what a document cites is grouped by kind, with the places in reading order, and counted', () => {
  const cited = citedDocuments(model, model.mentionsByCiting.get('reports/2025/12-bc-stttt') ?? []);
  expect(cited.groups.map(({ kind, entries }) => [kind, entries.map(({ document }) => document.id)])).toEqual([
    ['Luật', ['directives/2020/61-2020-qh14']],
    ['Quyết định', ['directives/2021/45-qd-ubnd']],
    ['Kế hoạch', ['directives/2021/45-kh-ubnd']],
  ]);
  expect(cited.notHeld).toEqual([
    {
      url: '/van-ban/2024/57-nq-tw/',
      name: 'Nghị quyết số 57-NQ/TW',
      places: [
        { block: 'i-p2', place: 'mục I, đoạn 2' },
        { block: 'i-p3', place: 'mục I, đoạn 3' },
      ],
    },
    {
      url: '/so-hieu/9-tb-tu/',
      name: 'Thông báo số 9-TB/TU',
      places: [{ block: 'i-p2', place: 'mục I, đoạn 2' }],
    },
  ]);
  expect(cited).toMatchObject({ documents: 5, mentions: 6, unsettled: 3 });
});

test('a document that cites nothing has nothing to show', () => {
  expect(citedDocuments(model, [])).toEqual({ groups: [], notHeld: [], documents: 0, mentions: 0, unsettled: 0 });
});
