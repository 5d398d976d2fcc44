import { expect, test } from 'vitest';
import { compareTexts, newestFirst } from '../../../../src/site/lists/order.ts';
import { numberEntries } from '../../../../src/site/lists/number-entries.ts';
import { statesModel } from '../model-of.ts';

test('every number, held or only cited, stands once: by year, the newest first, then by form; without a year last', async () => {
  const entries = numberEntries(await statesModel());
  expect(entries.map(({ number, date, isHeld }) => [number, date, isHeld])).toEqual([
    ['12/BC-STTTT', '2025-02-10', true],
    ['57-NQ/TW', '2024-12-22', false],
    ['06/QĐ-TTg', '2022-01-06', true],
    ['80/KH-UBND', '2022-05-09', true],
    ['45/KH-UBND', '2021-03-05', true],
    ['45/QĐ-UBND', '2021-03-05', true],
    ['80/KH-UBND', '2021-06-01', true],
    ['61/2020/QH14', '2020-06-17', true],
    ['9-TB/TU', undefined, false],
  ]);
});

test('texts stand by code unit, dates with the newest first and an unknown one last', () => {
  expect(['b', 'a', 'B', undefined].toSorted(compareTexts)).toEqual(['B', 'a', 'b', undefined]);
  expect(
    [undefined, '2021', '2022-05', '2021-03-05']
      .map((date) => ({ date }))
      .toSorted((a, b) => newestFirst(a.date, b.date)),
  ).toEqual([{ date: '2022-05' }, { date: '2021-03-05' }, { date: '2021' }, { date: undefined }]);
});
