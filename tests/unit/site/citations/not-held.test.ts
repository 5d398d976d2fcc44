import { expect, test } from 'vitest';
import { citedPage, notHeldEntries, notHeldWorks } from '../../../../src/site/citations/not-held.ts';
import { modelOf, statesModel } from '../model-of.ts';

const model = await statesModel();

test('the works not held are those that a citation says are missing, the most cited first', () => {
  expect(notHeldEntries(model)).toEqual([
    {
      url: '/van-ban/2024/57-nq-tw/',
      name: 'Nghị quyết số 57-NQ/TW',
      details: 'Bộ Chính trị, năm 2024 · 2 chỗ viện dẫn',
    },
    { url: '/so-hieu/9-tb-tu/', name: 'Thông báo số 9-TB/TU', details: 'Tỉnh ủy · 1 chỗ viện dẫn' },
  ]);
});

test('the page of a work not held tells what its citations say, and who makes them', () => {
  const [work] = notHeldWorks(model);
  const page = work && citedPage(model, work);
  expect(page?.facts).toEqual([
    { name: 'Loại văn bản, theo nơi viện dẫn', values: [{ text: 'Nghị quyết' }] },
    { name: 'Ngày ban hành, theo nơi viện dẫn', values: [{ text: 'ngày 22 tháng 12 năm 2024' }] },
    { name: 'Cơ quan ban hành, theo nơi viện dẫn', values: [{ text: 'Bộ Chính trị' }] },
    {
      name: 'Cách viết trong các nơi viện dẫn',
      values: [{ text: 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị' }, { text: 'Nghị quyết số 57-NQ/TW' }],
    },
  ]);
  expect(page?.citing.mentions).toBe(2);
});

test('where every citation leads to a document held, none is missing', async () => {
  expect(notHeldEntries(await modelOf({ 'directives/2021/quy-che': { facts: { kind: 'Quy chế' } } }))).toEqual([]);
});
