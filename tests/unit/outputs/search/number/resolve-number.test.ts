import { describe, expect, test } from 'vitest';
import { NUMBER_SHARDS, shardsOfNumber, type NumberRow } from '../../../../../src/works/number-shards.ts';
import { resolveNumber, type NumbersFound } from '../../../../../src/outputs/search/number/resolve-number.ts';

const ROWS: readonly NumberRow[] = [
  ['33/CT-TTg', 'Chỉ thị', '2021-11-26', 'Chỉ thị số 33/CT-TTg', 'van-ban/2021/33-ct-ttg/', 1],
  ['133/QĐ-TTg', 'Quyết định', '2021', 'Quyết định số 133/QĐ-TTg', 'van-ban/2021/133-qd-ttg/', 0],
  ['80/KH-UBND', 'Kế hoạch', '2021-06-01', 'Kế hoạch số 80/KH-UBND', 'van-ban/2021/80-kh-ubnd/', 1],
  ['80/KH-UBND', 'Kế hoạch', '2022-05-09', 'Kế hoạch số 80/KH-UBND', 'van-ban/2022/80-kh-ubnd/', 1],
  ['9/CT-TTg', 'Chỉ thị', '2018-04-01', 'Chỉ thị số 9/CT-TTg', 'van-ban/2018/9-ct-ttg/', 1],
  ['10/CT-TTg', 'Chỉ thị', '2018-05-01', 'Chỉ thị số 10/CT-TTg', 'van-ban/2018/10-ct-ttg/', 0],
  ['1 2/QĐ-UBND', 'Quyết định', '', 'Quyết định số 1 2/QĐ-UBND', 'van-ban/khong-ro-nam/1-2-qd-ubnd/', 1],
  ['/BC-STTTT', 'Báo cáo', '2024', 'Báo cáo của Sở', 'bao-cao/2024/bao-cao/', 1],
];

/** The outcome of a question, and the shards that were read for it. */
async function ask(typed: string): Promise<NumbersFound & { read: readonly string[] }> {
  const read = new Set<string>();
  const found = await resolveNumber(typed, (shard) => {
    read.add(shard);
    return Promise.resolve(ROWS.filter(([number]) => shardsOfNumber(number).includes(shard)));
  });
  return { ...found, read: [...read] };
}

describe('a number typed in any writing', () => {
  test.each([
    ['33/CT-TTg', ['van-ban/2021/33-ct-ttg/'], ['33']],
    ['33 ct ttg', ['van-ban/2021/33-ct-ttg/'], ['33']],
    ['0033-CT/TTg', ['van-ban/2021/33-ct-ttg/'], ['33']],
    ['chỉ thị 33', ['van-ban/2021/33-ct-ttg/'], ['khong-so', '33']],
    ['qđ 133 ttg 2021', ['van-ban/2021/133-qd-ttg/'], ['khong-so', '33']],
    ['BC-STTTT', ['bao-cao/2024/bao-cao/'], ['khong-so']],
    ['12/QĐ-UBND', ['van-ban/khong-ro-nam/1-2-qd-ubnd/'], ['12']],
    ['1 2/QĐ-UBND', ['van-ban/khong-ro-nam/1-2-qd-ubnd/'], ['1', '2']],
  ])('“%s” is found in the files of its ordinal', async (typed, paths, read) => {
    const found = await ask(typed);
    expect({ ...found, rows: found.rows.map((row) => row[4]) }).toEqual({ rows: paths, isExact: true, read });
  });

  test('that several works bear is found as all of them, the newest first', async () => {
    const { rows, isExact } = await ask('80/KH-UBND');
    expect([isExact, rows.map((row) => row[4])]).toEqual([
      true,
      ['van-ban/2022/80-kh-ubnd/', 'van-ban/2021/80-kh-ubnd/'],
    ]);
  });

  test('that fits only in part is close', async () => {
    const { rows, isExact, read } = await ask('33/CT-UBND');
    expect([isExact, rows.map((row) => row[4]), read]).toEqual([false, ['van-ban/2021/33-ct-ttg/'], ['33']]);
  });

  test('that nothing bears is not found, and no other file is read', async () => {
    expect(await ask('999/NQ-HĐND')).toEqual({ rows: [], isExact: false, read: ['99'] });
  });
});

describe('a question that no file answers alone', () => {
  test.each([
    ['chỉ thị 2018', ['van-ban/2018/10-ct-ttg/', 'van-ban/2018/9-ct-ttg/']],
    ['CT-TTg 2021', ['van-ban/2021/33-ct-ttg/']],
    ['26/11/2021', ['van-ban/2021/33-ct-ttg/']],
  ])('“%s” is asked of all', async (typed, paths) => {
    const { rows, isExact, read } = await ask(typed);
    expect([isExact, rows.map((row) => row[4]), read.length]).toEqual([true, paths, NUMBER_SHARDS.length]);
  });

  test('finds a number that stands in two files once', async () => {
    expect((await ask('QĐ-UBND')).rows.map((row) => row[4])).toEqual(['van-ban/khong-ro-nam/1-2-qd-ubnd/']);
  });
});

test('a file that cannot be read is a fault, not an answer', async () => {
  await expect(resolveNumber('33/CT-TTg', () => Promise.reject(new Error('503')))).rejects.toThrow('503');
});
