import { expect, test } from 'vitest';
import { latestReports, mostCited } from '../../../../src/site/lists/home-lists.ts';
import { statesModel } from '../model-of.ts';

const model = await statesModel();

test('the home page shows the newest reports, and the documents held that are cited most', () => {
  expect(latestReports(model).documents.map(({ id }) => id)).toEqual(['reports/2025/12-bc-stttt']);
  const { documents, notes } = mostCited(model);
  expect(documents.map(({ id }) => [id, notes.get(id)])).toEqual([
    ['directives/2021/45-kh-ubnd', 'được viện dẫn 1 lần'],
    ['directives/2021/45-qd-ubnd', 'được viện dẫn 1 lần'],
    ['directives/2020/61-2020-qh14', 'được viện dẫn 1 lần'],
  ]);
});
