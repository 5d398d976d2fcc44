import { foldNumber } from '../../../language/numbers/fold-number.ts';
import { sentinelsOf } from '../number-sentinels.ts';
import { numberAttempts } from './number-attempts.ts';
import { compareNumberPlaces } from './number-order.ts';
import { parseNumberQuery } from './number-query.ts';
import { NUMBER_SHARDS, shardOf, type NumberRow } from '../../../works/number-shards.ts';

/** Gives the numbers of one shard; it may be asked for one twice, and rejects where they cannot be had. */
export type ShardReader = (shard: string) => Promise<readonly NumberRow[]>;

/** The numbers that a question fits, in the order of the list; `isExact` says whether everything typed holds for them. */
export type NumbersFound = { rows: readonly NumberRow[]; isExact: boolean };

/**
 * Seeks a number typed in any writing among all numbers of the site: first as it is written, then by its parts, then by
 * fewer and fewer of them.
 *
 * It reads one shard, or two where words stand before the ordinal. All are read for a question that no shard answers:
 * one without an ordinal ("quyết định ubnd 2024", a day), or a year after a kind ("chỉ thị 2018") that is no ordinal.
 * Rejects where a shard cannot be read.
 */
export async function resolveNumber(typed: string, readShard: ShardReader): Promise<NumbersFound> {
  const form = foldNumber(typed);
  const query = parseNumberQuery(typed);
  const near = await readShards([shardOf(form), shardOf(query?.ordinal ?? form)], readShard);
  const written = near.filter(([number]) => foldNumber(number) === form);
  if (written.length > 0) return { rows: inOrder(written), isExact: true };
  const nearKnown = near.map(withSentinels);
  let allKnown: typeof nearKnown | undefined;
  for (const { constraints, isExact, hasOrdinal } of query ? numberAttempts(query) : []) {
    if (!hasOrdinal) allKnown ??= (await readShards(NUMBER_SHARDS, readShard)).map(withSentinels);
    const found = ((hasOrdinal ? undefined : allKnown) ?? nearKnown).filter(({ sentinels }) =>
      constraints.every((any) => any.some((one) => sentinels.has(one))),
    );
    if (found.length > 0) return { rows: inOrder(found.map(({ row }) => row)), isExact };
  }
  return { rows: [], isExact: false };
}

/** The numbers of these shards; one that stands in two of them counts once. */
async function readShards(shards: readonly string[], readShard: ShardReader): Promise<NumberRow[]> {
  const rows = (await Promise.all([...new Set(shards)].map(readShard))).flat();
  return [...new Map(rows.map((row) => [row[4], row])).values()];
}

function withSentinels(row: NumberRow): { row: NumberRow; sentinels: ReadonlySet<string> } {
  const [number, kind, date] = row;
  return { row, sentinels: new Set(sentinelsOf({ kind, numbers: [number], ...(date !== '' && { date }) })) };
}

function inOrder(rows: readonly NumberRow[]): NumberRow[] {
  return rows
    .map((row) => ({ row, form: foldNumber(row[0]), date: row[2] }))
    .toSorted(compareNumberPlaces)
    .map(({ row }) => row);
}
