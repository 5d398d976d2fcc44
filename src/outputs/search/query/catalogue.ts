import type { PagefindApi, PagefindSearchOptions } from './pagefind-api.ts';

/**
 * Which entries of the index belong to one page. A long text is indexed in parts (`index-page.ts`), and Pagefind knows
 * nothing of that; a page goes by the id of its first entry.
 */
export type Catalogue = {
  pageOf: (entry: string) => string;
  /** Place of each page in time; pages without a date come last in both. */
  newest: ReadonlyMap<string, number>;
  oldest: ReadonlyMap<string, number>;
};

/**
 * Reads the catalogue from the index; it costs three searches and one small file, once. The sort key holds the parts of a
 * page together, the first one in front, so a page begins wherever a first entry stands.
 */
export async function readCatalogue(api: PagefindApi): Promise<Catalogue> {
  const undated = await idsOf(api, { filters: { entry: 'undated' } });
  const firsts = new Set([...undated, ...(await idsOf(api, { filters: { entry: 'dated' } }))]);
  const firstByEntry = new Map<string, string>();
  let first = '';
  for (const id of await idsOf(api, { sort: { time: 'asc' } })) {
    if (firsts.has(id)) first = id;
    firstByEntry.set(id, first);
  }
  const isUndated = new Set(undated);
  const oldest = [...firstByEntry.keys()].filter((id) => firsts.has(id));
  const newest = [...oldest.filter((id) => !isUndated.has(id)).reverse(), ...undated];
  return { pageOf: (entry) => firstByEntry.get(entry) ?? entry, newest: placesOf(newest), oldest: placesOf(oldest) };
}

async function idsOf(api: PagefindApi, options: PagefindSearchOptions): Promise<string[]> {
  return (await api.search(null, options)).results.map(({ id }) => id);
}

function placesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}
