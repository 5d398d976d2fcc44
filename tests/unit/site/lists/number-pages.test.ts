import { beforeAll, expect, test } from 'vitest';
import type { Model } from '../../../../src/content/read/model.ts';
import { numberPages, numberYearLinks } from '../../../../src/site/lists/number-pages.ts';
import { modelOf, statesModel } from '../model-of.ts';

let long: Model;
beforeAll(async () => {
  const facts = (ordinal: number) => ({
    kind: 'Quyết định',
    number: `${ordinal}/QĐ-UBND`,
    issuer: 'ubnd-tinh',
    title: 'Về việc thử',
    issuedOn: ordinal > 150 ? '2020-05-04' : '2021-05-04',
  });
  const numbers = Array.from({ length: 210 }, (_, index) => index + 1);
  long = await modelOf(
    Object.fromEntries(
      numbers.map((ordinal) => [
        `directives/${ordinal > 150 ? 2020 : 2021}/${ordinal}-qd-ubnd`,
        { facts: facts(ordinal) },
      ]),
    ),
  );
});

test('a short list is one page, under its years; what has no year stands last', async () => {
  const [page, ...others] = numberPages(await statesModel());
  expect(others).toEqual([]);
  expect(page?.years.map(({ id, heading, entries }) => [id, heading, entries.length])).toEqual([
    ['nam-2025', '2025', 1],
    ['nam-2024', '2024', 1],
    ['nam-2022', '2022', 2],
    ['nam-2021', '2021', 3],
    ['nam-2020', '2020', 1],
    ['chua-ro-nam', 'Chưa rõ năm', 1],
  ]);
});

test('a long list goes on with the year on the next page, and says so', () => {
  expect(numberPages(long).map(({ years }) => years.map(({ heading, entries }) => [heading, entries.length]))).toEqual([
    [
      ['2021', 150],
      ['2020', 50],
    ],
    [['2020 (tiếp theo)', 10]],
  ]);
});

test('the years lead to the page and the heading where each begins', async () => {
  expect(numberYearLinks(long)).toEqual([
    { label: '2021', url: '/so-hieu/#nam-2021', count: 150 },
    { label: '2020', url: '/so-hieu/#nam-2020', count: 60 },
  ]);
  expect(numberYearLinks(await statesModel()).at(-1)).toEqual({
    label: 'Chưa rõ năm',
    url: '/so-hieu/#chua-ro-nam',
    count: 1,
  });
});
