import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldNumber } from '../../../src/language/numbers/fold-number.ts';
import { slugOf } from '../../../src/language/text/slug-of.ts';
import { NUMBER_SHARDS, shardsOfNumber } from '../../../src/works/number-shards.ts';
import { addressOf } from '../../../src/works/address.ts';

test.each([
  ['33/CT-TTg', ['33']],
  ['0133/CT-TTg', ['33']],
  ['số: 05/2021/TT-BNV', ['5']],
  ['100/NQ-HĐND', ['0']],
  ['66.22/2026/NQ-CP', ['66']],
  ['562a/QĐ-BTC', ['62']],
  ['９9/CT-TTg', ['99']],
  ['1 2/QĐ-UBND', ['1', '12']],
  ['/BC-STTTT', ['khong-so']],
  ['', ['khong-so']],
])('the number “%s” stands in the shards %j', (written, shards) => {
  expect(shardsOfNumber(written)).toEqual(shards);
});

test('every number stands in shards that have a file', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (written) => isFiled(shardsOfNumber(written))));
  fc.assert(fc.property(fc.integer({ min: 0 }), (ordinal) => isFiled(shardsOfNumber(`${ordinal}/QĐ-UBND`))));
});

test('no number and no name has a page at the address of a shard or of a page of the list', () => {
  const depthOf = (form: string): number => addressOf(`numbers/${form}`).split('/').length;
  expect('so-hieu/tra/33.json'.split('/')).toHaveLength(3);
  expect('so-hieu/trang/2/'.split('/')).toHaveLength(4);
  for (const written of ['tra', 'tra/33.json', 'trang/2', '/tra/33.json/']) {
    expect([foldNumber(written), slugOf(written)].map(depthOf)).toEqual([3, 3]);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (written) =>
      [foldNumber(written), slugOf(written)].every((form) => /^[a-z0-9-]*$/u.test(form)),
    ),
  );
});

function isFiled(shards: readonly string[]): boolean {
  return shards.length > 0 && shards.every((shard) => NUMBER_SHARDS.includes(shard));
}
