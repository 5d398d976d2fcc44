import path from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { SHIPPED_PAGES } from '../read/folder/shipped-pages.ts';
import { sharedModel } from './shared-model.ts';

/**
 * Loads the site's own prose with Astro's `glob()`: the pages of the content folder, and of the shipped ones those that it
 * lacks. Only files that our reader has read and the check has nothing to refuse in are named to Astro, which would make
 * code of any other. Nothing is kept from the build before, for `glob()` takes what another folder gave for stale.
 */
export function pagesLoader(contentDir: string): Loader {
  return {
    name: 'pages',
    async load(context) {
      const pages = (await sharedModel()).prose.filter(({ isSound }) => isSound);
      const [shipped = [], own = []] = [true, false].map((from) =>
        pages.flatMap(({ slug, isShipped }) => (isShipped === from ? [`${slug}.mdx`] : [])),
      );
      const store = { ...context.store, keys: () => [] };
      context.store.clear();
      for (const [base, names] of [
        [path.join(contentDir, 'pages'), own],
        [SHIPPED_PAGES, shipped],
      ] as const) {
        if (names.length > 0) await glob({ base, pattern: [...names] }).load({ ...context, store });
      }
    },
  };
}
