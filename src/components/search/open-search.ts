import { readCatalogue } from '../../outputs/search/query/catalogue.ts';
import { joinIndexes } from '../../outputs/search/query/join-indexes.ts';
import { readFacets } from '../../outputs/search/query/facet-table.ts';
import type { PagefindApi } from '../../outputs/search/query/pagefind-api.ts';
import { RANKING } from '../../outputs/search/query/ranking.ts';
import type { SearchIndex } from '../../outputs/search/query/search-documents.ts';
import { openWorker } from './worker-client.ts';

type PagefindModule = { createInstance(options: Record<string, unknown>): PagefindApi };

/** How long the first answer may take before the reader is told that the search cannot be opened. */
const PATIENCE = 25_000;

let opened: Promise<SearchIndex> | undefined;

/**
 * Opens the index of the site once; nothing of it is fetched before. `bundles` are the addresses of its folders,
 * with a blank between.
 *
 * The worker is tried first, then the page itself, which needs `'wasm-unsafe-eval'` in its policy. Rejects where neither
 * may run WebAssembly, or nothing answers in time; a later call tries again.
 */
export function openSearch(bundles: string): Promise<SearchIndex> {
  opened ??= open(bundles.split(' ')).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** The same index with its filters, which are read only once a reader needs them. */
export async function openFacets(index: SearchIndex): Promise<SearchIndex> {
  index.facets ??= await readFacets(index.api);
  return index;
}

async function open(bundles: readonly string[]): Promise<SearchIndex> {
  try {
    return await withCatalogue(joinIndexes(bundles.map((bundle) => openWorker(bundle, { ranking: RANKING }))));
  } catch {
    return await withCatalogue(joinIndexes(await Promise.all(bundles.map(openInPage))));
  }
}

async function openInPage(bundle: string): Promise<PagefindApi> {
  const { createInstance } = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as PagefindModule;
  return createInstance({ basePath: bundle, ranking: RANKING, noWorker: true });
}

async function withCatalogue(api: PagefindApi): Promise<SearchIndex> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The search index does not answer')), PATIENCE);
  });
  return { api, catalogue: await Promise.race([readCatalogue(api), late]) };
}
