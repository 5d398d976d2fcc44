import type { NumberRow } from '../../works/number-shards.ts';
import type { ShardReader } from '../../outputs/search/number/resolve-number.ts';

/**
 * Reads the files of numbers below an address, each fetched once. Rejects where one cannot be had, and fetches that one
 * anew when it is asked for again.
 */
export function shardReader(address: string): ShardReader {
  const known = new Map<string, Promise<readonly NumberRow[]>>();
  return (shard) => {
    const rows = known.get(shard) ?? fetchRows(`${address}${shard}.json`);
    known.set(shard, rows);
    rows.catch(() => known.delete(shard));
    return rows;
  };
}

async function fetchRows(address: string): Promise<readonly NumberRow[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as readonly NumberRow[];
}
