import { NUMBER_SHARDS, shardsOfNumber, type NumberRow } from '../../works/number-shards.ts';
import { href } from '../addresses/urls.ts';
import type { Choice } from '../documents/choice.ts';
import { oncePerModel } from '../once-per-model.ts';
import { numberEntries } from './number-entries.ts';

/** A file that answers for the numbers of one shard: `/so-hieu/tra/<shard>.json`. */
export type NumberFile = { shard: string; rows: readonly NumberRow[] };

/** Every number of the site, dealt into the files that a reader's question is answered from; in the order of the list. */
export const numberFiles = oncePerModel((model): readonly NumberFile[] => {
  const placed = numberEntries(model).flatMap((choice) =>
    shardsOfNumber(choice.number).map((shard) => ({ shard, row: rowOf(choice) })),
  );
  const byShard = Map.groupBy(placed, ({ shard }) => shard);
  return NUMBER_SHARDS.map((shard) => ({ shard, rows: (byShard.get(shard) ?? []).map(({ row }) => row) }));
});

function rowOf({ number, kind, date = '', designation, url, isHeld }: Choice): NumberRow {
  return [number, kind, date, designation, url.slice(href('').length), isHeld ? 1 : 0];
}
