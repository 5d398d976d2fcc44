import { expect, test } from 'vitest';
import { NUMBER_SHARDS, shardsOfNumber } from '../../../../src/works/number-shards.ts';
import { numberEntries } from '../../../../src/site/lists/number-entries.ts';
import { numberFiles } from '../../../../src/site/lists/number-files.ts';
import { statesModel } from '../model-of.ts';

test('there is a file for every shard, an empty one too', async () => {
  const files = numberFiles(await statesModel());
  expect(files.map(({ shard }) => shard)).toEqual(NUMBER_SHARDS);
  expect(files.find(({ shard }) => shard === '99')?.rows).toEqual([]);
});

test('a file holds the numbers of its shard in the order of the list, with the address below the base', async () => {
  const files = numberFiles(await statesModel());
  expect(files.find(({ shard }) => shard === '80')?.rows).toEqual([
    ['80/KH-UBND', 'Kế hoạch', '2022-05-09', 'Kế hoạch số 80/KH-UBND', 'van-ban/2022/80-kh-ubnd/', 1],
    ['80/KH-UBND', 'Kế hoạch', '2021-06-01', 'Kế hoạch số 80/KH-UBND', 'van-ban/2021/80-kh-ubnd/', 1],
  ]);
  expect(files.find(({ shard }) => shard === '9')?.rows).toEqual([
    ['9-TB/TU', 'Thông báo', '', 'Thông báo số 9-TB/TU', 'so-hieu/9-tb-tu/', 0],
  ]);
});

test('no number of the list is lost', async () => {
  const model = await statesModel();
  const files = numberFiles(model);
  const placed = files.flatMap(({ shard, rows }) => rows.map(([number, , , , path]) => [shard, number, `/${path}`]));
  const expected = numberEntries(model).flatMap(({ number, url }) =>
    shardsOfNumber(number).map((shard) => [shard, number, url]),
  );
  expect(placed.toSorted()).toEqual(expected.toSorted());
});
