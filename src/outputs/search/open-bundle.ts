import { readCatalogue } from './query/catalogue.ts';
import { readManifest } from './bundle/manifest.ts';
import { readFacets } from './query/facet-table.ts';
import { joinIndexes } from './query/join-indexes.ts';
import type { PagefindApi } from './query/pagefind-api.ts';
import { RANKING } from './query/ranking.ts';
import type { SearchIndex } from './query/search-documents.ts';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** No such host exists; what is fetched from it is read from the folder instead. */
const HOST = 'https://bundle.invalid';

type PagefindModule = { createInstance(options: Record<string, unknown>): PagefindApi };

/** An index opened in Node, and how many bytes of it have been read so far. */
export type OpenBundle = { api: PagefindApi; bytesRead: () => number };

/**
 * Opens a search index in Node with the very files that a browser would load: Pagefind's script and its WebAssembly, with
 * `fetch` mapped onto the folder. Undefined where the folder holds no index.
 */
export async function openBundle(bundle: string): Promise<OpenBundle | undefined> {
  const script = join(resolve(bundle), 'pagefind.js');
  if (!existsSync(script)) return undefined;
  let bytes = 0;
  const mount = `${HOST}/${mounted.size}/pagefind/`;
  mounted.set(mount, async (path) => {
    const file = await readFile(join(resolve(bundle), path));
    bytes += file.length;
    return file;
  });
  mapFetch();
  const { createInstance } = (await import(pathToFileURL(script).href)) as PagefindModule;
  const api = createInstance({ basePath: mount, baseUrl: '/', ranking: RANKING });
  return { api, bytesRead: () => bytes };
}

const mounted = new Map<string, (path: string) => Promise<Buffer>>();
let isMapped = false;

function mapFetch(): void {
  if (isMapped) return;
  isMapped = true;
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const mount = [...mounted.keys()].find((prefix) => url.startsWith(prefix));
    if (mount === undefined) return original(input, init);
    const path = decodeURI(url.slice(mount.length).replace(/\?.*$/u, ''));
    const read = mounted.get(mount);
    try {
      return new Response(new Uint8Array((await read?.(path)) ?? []));
    } catch {
      return new Response(null, { status: 404 });
    }
  };
}

/**
 * Opens the search index of a built site in Node, all its bundles, ready to be asked; undefined where the folder holds no
 * index.
 */
export async function openIndex(index: string): Promise<(SearchIndex & { bytesRead: () => number }) | undefined> {
  const opened = await openBundles(index);
  if (!opened) return undefined;
  const { api, bytesRead } = opened;
  return { api, bytesRead, catalogue: await readCatalogue(api), facets: await readFacets(api) };
}

/** Opens all bundles of an index as one; undefined where the folder holds none. */
export async function openBundles(index: string): Promise<OpenBundle | undefined> {
  const paths = (await readManifest(index)).map(({ path }) => path);
  const opened = await Promise.all((paths.length > 0 ? paths : ['']).map((path) => openBundle(join(index, path))));
  const bundles = opened.filter((bundle) => bundle !== undefined);
  if (bundles.length === 0) return undefined;
  return {
    api: joinIndexes(bundles.map(({ api }) => api)),
    bytesRead: () => bundles.reduce((sum, { bytesRead }) => sum + bytesRead(), 0),
  };
}
