import type { PagefindApi, PagefindHit } from './pagefind-api.ts';

/**
 * Several bundles asked as one; they come in the order of time, and so do results sorted by time. Scores are those of each
 * bundle, which knows only its own words.
 */
export function joinIndexes(bundles: readonly PagefindApi[]): PagefindApi {
  const [only, ...others] = bundles;
  if (only && others.length === 0) return only;
  return {
    options: (changes) => Promise.all(bundles.map((bundle) => bundle.options(changes))),
    async filters() {
      const sums: Record<string, Record<string, number>> = {};
      for (const filters of await Promise.all(bundles.map((bundle) => bundle.filters()))) {
        for (const [name, values] of Object.entries(filters)) {
          const own = (sums[name] ??= {});
          for (const [value, count] of Object.entries(values)) own[value] = (own[value] ?? 0) + count;
        }
      }
      return sums;
    },
    async search(term, options) {
      const found = await Promise.all(bundles.map((bundle) => bundle.search(term, options)));
      const named = found.map(({ results }, at) => results.map((hit) => inBundle(hit, at)));
      const order = Object.values(options?.sort ?? {})[0];
      if (order !== undefined) return { results: (order === 'asc' ? named : named.toReversed()).flat() };
      return { results: named.flat().toSorted((a, b) => b.score - a.score) };
    },
  };
}

/** Two bundles may give one id to different entries. */
function inBundle(hit: PagefindHit, bundle: number): PagefindHit {
  return { ...hit, id: `${bundle}:${hit.id}` };
}
