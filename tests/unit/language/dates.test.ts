import { describe, expect, test } from 'vitest';
import {
  arePartialDatesCompatible,
  comparePartialDates,
  isCertainlyLater,
  isPartialDate,
} from '../../../src/language/dates/partial-date.ts';
import { parseWrittenDate } from '../../../src/language/dates/written-date.ts';

describe('parseWrittenDate', () => {
  test.each([
    ['ngày 05 tháng 3 năm 2020', '2020-03-05'],
    ['26/11/2021', '2021-11-26'],
    ['03-3-2021', '2021-03-03'],
    ['11.7.2016', '2016-07-11'],
    ['06 / 7 /2005', '2005-07-06'],
    ['11 tháng 7,\nnăm 2016', '2016-07-11'],
    ['tháng 5/2025', '2025-05'],
    ['tháng 5 năm 2025', '2025-05'],
    ['năm 2021', '2021'],
    ['30/2/2020', undefined],
    ['32/13/2024', undefined],
    ['01/01/20211', undefined],
    ['ngày    tháng    năm 2024', undefined],
    ['08/3', undefined],
    ['05/03/2020 và 06/03/2020', undefined],
  ])('reads %j as %s', (written, date) => {
    expect(parseWrittenDate(written)).toBe(date);
  });
});

describe('partial dates', () => {
  test.each(['2024', '2024-03', '2024-02-29'])('%s is one', (date) => expect(isPartialDate(date)).toBe(true));
  test.each(['2023-02-29', '2024-13', '2024-3', '24', '2024-03-05T00:00', '05/03/2024'])('%s is none', (date) =>
    expect(isPartialDate(date)).toBe(false),
  );

  test('sort by what is known, the vaguer first', () => {
    expect(['2024-03-05', '2024', '2023-12', '2024-03'].sort(comparePartialDates)).toEqual([
      '2023-12',
      '2024',
      '2024-03',
      '2024-03-05',
    ]);
  });

  test('agree where one holds the other', () => {
    expect(arePartialDatesCompatible('2024', '2024-03-05')).toBe(true);
    expect(arePartialDatesCompatible('2024-03-05', '2024-03')).toBe(true);
    expect(arePartialDatesCompatible('2024-03-05', '2024-03-06')).toBe(false);
  });

  test('are later only where no reading of the unknown part makes them earlier', () => {
    expect(isCertainlyLater('2025', '2024-12-31')).toBe(true);
    expect(isCertainlyLater('2024', '2024-03-05')).toBe(false);
    expect(isCertainlyLater('2024-03-05', '2024')).toBe(false);
  });
});
