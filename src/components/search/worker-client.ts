import type {
  PagefindApi,
  PagefindHit,
  PagefindPage,
  PagefindResponse,
} from '../../outputs/search/query/pagefind-api.ts';

type Answer = { id: string; result?: unknown; error?: string };
type RawHit = Omit<PagefindHit, 'data'> & { data: string };

/** How long a slow connection may take to answer before the worker is given up. */
const PATIENCE = 20_000;

/**
 * Speaks with Pagefind's own worker directly. Its usual script would load the whole engine a second time into the page;
 * and a worker may compile WebAssembly although the page's content security policy does not allow it to the page.
 */
export function openWorker(bundle: string, options: Record<string, unknown>): PagefindApi {
  const worker = new Worker(`${bundle}pagefind-worker.js`);
  const waiting = new Map<string, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  let count = 0;

  const fail = (reason: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  worker.addEventListener('error', (event) => fail(event.message || 'The search worker failed to start'));
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const waiter = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) waiter?.resolve(data.result);
    else waiter?.reject(new Error(data.error));
  });

  const call = (method: string, ...args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = String((count += 1));
      waiting.set(id, { resolve, reject });
      setTimeout(() => waiting.delete(id) && reject(new Error('The search worker does not answer')), PATIENCE);
      worker.postMessage({ id, instanceId: 'dan-chieu', method, args });
    });

  const ready = call('init', { basePath: bundle, language: 'vi', primary: true, ...options });
  const after = (method: string, ...args: unknown[]): Promise<unknown> => ready.then(() => call(method, ...args));
  return {
    options: (changes) => after('options', changes),
    filters: () => after('filters') as ReturnType<PagefindApi['filters']>,
    search: async (term, request = {}): Promise<PagefindResponse> => {
      const { results } = (await after('search', term, request)) as { results: readonly RawHit[] };
      return {
        results: results.map((hit) => ({ ...hit, data: () => after('getData', hit.data) as Promise<PagefindPage> })),
      };
    },
  };
}
