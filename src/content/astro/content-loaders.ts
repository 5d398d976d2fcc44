import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../../works/document.ts';
import { sharedModel } from './shared-model.ts';
import { watchFolder } from './watch-folder.ts';

type Collection = CollectionName | 'issuers' | 'site';
type Entry = { id: string; data: Record<string, unknown>; digest?: string };

/**
 * Loaders of Astro's collections, which hold what is stated of each document and the hash of its file, and no text: that
 * stays in the readings. What is not sound is left out and never thrown, for a throw ends the development server; the
 * check tells of it. A loader follows the content folder while that server runs.
 */
export function contentLoaders(contentDir: string): Record<Collection, Loader> {
  const loader = (collection: Collection): Loader => ({
    name: `content-${collection}`,
    load: async (context) => {
      const refresh = async (): Promise<void> => {
        try {
          fillStore(context, (await readEntries())[collection]);
        } catch (error) {
          context.logger.error(String(error)); // a folder that may not be read
        }
      };
      const filled = refresh();
      // The pages of the development server have the model, and need not wait for this.
      if (context.watcher) watchFolder(context.watcher, contentDir, () => void refresh(), QUIET);
      else await filled;
    },
  });
  return {
    reports: loader('reports'),
    directives: loader('directives'),
    issuers: loader('issuers'),
    site: loader('site'),
  };
}

async function readEntries(): Promise<Record<Collection, Entry[]>> {
  const { documents, bodies, site } = await sharedModel();
  const entriesOf = (name: CollectionName): Entry[] =>
    documents
      .filter(({ facts }) => facts.collection === name)
      .map(({ facts: { id }, data, hash }) => ({ id: id.slice(name.length + 1), data, digest: hash }));
  return {
    reports: entriesOf('reports'),
    directives: entriesOf('directives'),
    issuers: bodies.map((data) => ({ id: data.id, data })),
    site: site ? [{ id: 'site', data: site }] : [],
  };
}

function fillStore({ store }: LoaderContext, entries: readonly Entry[]): void {
  store.clear();
  for (const entry of entries) store.set(entry);
}

/** A collection is filled anew when that long nothing has changed, in milliseconds. */
const QUIET = 50;
