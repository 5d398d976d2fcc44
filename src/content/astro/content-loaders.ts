import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../../works/document.ts';
import { checkDocument, checkYaml } from '../checks/corpus.ts';
import { issuersSchema } from '../schema/issuers.ts';
import { siteSchema } from '../schema/site.ts';
import { readCorpus } from '../read/read-corpus.ts';

type Collection = CollectionName | 'issuers' | 'site';
type Entry = { id: string; data: Record<string, unknown>; digest?: string };

/**
 * Loaders of Astro's collections, which hold what is stated of each document and the hash of its file, and no text: that
 * stays in the readings. What is not sound is left out and never thrown, for a throw ends the development server; the
 * check tells of it. A loader follows the content folder while that server runs.
 */
export function contentLoaders(contentDir: string): Record<Collection, Loader> {
  const readOnce = sharedWhileRunning(() => readEntries(contentDir));
  const loader = (collection: Collection): Loader => ({
    name: `content-${collection}`,
    load: async (context) => {
      const refresh = async (): Promise<void> => {
        try {
          fillStore(context, (await readOnce())[collection]);
        } catch (error) {
          context.logger.error(String(error)); // a folder that may not be read
        }
      };
      await refresh();
      follow(contentDir, context, refresh);
    },
  });
  return {
    reports: loader('reports'),
    directives: loader('directives'),
    issuers: loader('issuers'),
    site: loader('site'),
  };
}

async function readEntries(contentDir: string): Promise<Record<Collection, Entry[]>> {
  const { documents, issuers, site } = await readCorpus(contentDir);
  const sound = documents
    .map(checkDocument)
    .flatMap(({ data, collection, year, slug, hash }) =>
      data ? [{ collection, id: `${year}/${slug}`, data, digest: hash }] : [],
    );
  const entriesOf = (name: CollectionName): Entry[] =>
    sound.filter(({ collection }) => collection === name).map(({ collection: _, ...entry }) => entry);
  const bodies = checkYaml(issuers, issuersSchema).data ?? [];
  const { data: siteData } = checkYaml(site, siteSchema);
  return {
    reports: entriesOf('reports'),
    directives: entriesOf('directives'),
    issuers: bodies.map((data) => ({ id: data.id, data })),
    site: siteData ? [{ id: 'site', data: siteData }] : [],
  };
}

function fillStore({ store }: LoaderContext, entries: readonly Entry[]): void {
  store.clear();
  for (const entry of entries) store.set(entry);
}

/** Editors save several files at once; a collection is filled anew when that long nothing has changed, in milliseconds. */
const QUIET = 100;

function follow(contentDir: string, { watcher }: LoaderContext, refresh: () => Promise<void>): void {
  const folder = path.resolve(contentDir) + path.sep;
  let waiting: NodeJS.Timeout | undefined;
  watcher?.add(folder);
  watcher?.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(folder)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void refresh(), QUIET);
  });
}

/** One run serves whoever asks while it lasts: Astro fills its collections side by side. */
function sharedWhileRunning<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  return () =>
    (running ??= run().finally(() => {
      running = undefined;
    }));
}
