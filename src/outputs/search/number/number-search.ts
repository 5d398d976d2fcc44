import { foldText } from '../../../language/text/fold-text.ts';
import { SENTINELS } from '../number-sentinels.ts';
import { numberAttempts, type Constraints } from './number-attempts.ts';
import type { NumberQuery } from './number-query.ts';
import type { PagefindApi, PagefindHit } from '../query/pagefind-api.ts';

/** Documents that a number leads to, the likeliest first; `isExact` says whether everything typed holds for them. */
export type NumberHits = { hits: readonly PagefindHit[]; isExact: boolean };

/**
 * Seeks a number by its sentinels. Where nothing fits all that was typed, it is sought again with less: without the
 * bodies, without the year and day, by the ordinal alone; what is found then is only close.
 */
export async function searchNumber(
  api: PagefindApi,
  number: NumberQuery,
  newest: ReadonlyMap<string, number>,
): Promise<NumberHits> {
  const hitById = new Map<string, PagefindHit>();
  const find = finder(api, hitById);
  for (const { constraints, isExact } of numberAttempts(number)) {
    const ids = await intersection(find, constraints);
    if (ids.length === 0) continue;
    // Newest first: where several documents bear one number, a reader mostly means the latest.
    const inTime = [...ids].sort((a, b) => (newest.get(a) ?? 0) - (newest.get(b) ?? 0));
    const ordered = await writtenFirst(find, inTime, number);
    return { hits: ordered.flatMap((id) => hitById.get(id) ?? []), isExact };
  }
  return { hits: [], isExact: false };
}

type Finder = (sentinel: string) => Promise<readonly string[]>;

function finder(api: PagefindApi, hitById: Map<string, PagefindHit>): Finder {
  const known = new Map<string, Promise<readonly string[]>>();
  const search = async (sentinel: string): Promise<readonly string[]> => {
    const { results } = await api.search(`"${sentinel}"`);
    for (const hit of results) hitById.set(hit.id, hit);
    return results.map(({ id }) => id);
  };
  return (sentinel) => {
    const found = known.get(sentinel) ?? search(sentinel);
    known.set(sentinel, found);
    return found;
  };
}

async function intersection(find: Finder, constraints: Constraints): Promise<readonly string[]> {
  let ids: readonly string[] | undefined;
  for (const sentinels of constraints) {
    const met = new Set((await Promise.all(sentinels.map(find))).flat());
    ids = ids === undefined ? [...met] : ids.filter((id) => met.has(id));
    if (ids.length === 0) return [];
  }
  return ids ?? [];
}

async function writtenFirst(
  find: Finder,
  ids: readonly string[],
  { writing }: NumberQuery,
): Promise<readonly string[]> {
  if (ids.length < 2 || !writing) return ids;
  const written = new Set(await find(SENTINELS.writing(writing.ordinal, foldText(writing.tail))));
  return [...ids.filter((id) => written.has(id)), ...ids.filter((id) => !written.has(id))];
}
