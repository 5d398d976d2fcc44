import { existsSync, readdirSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';

/**
 * Loads the site's own prose with Astro's `glob()`: the pages of the folder `own`, and of the folder `shipped` those
 * that `own` lacks. Nothing is kept from the build before, for `glob()` takes what another folder gave for stale.
 */
export function pagesLoader(own: string, shipped: string): Loader {
  return {
    name: 'pages',
    async load(context) {
      const ownNames = pagesIn(own);
      const store = { ...context.store, keys: () => [] };
      context.store.clear();
      for (const [base, names] of [
        [own, ownNames],
        [shipped, pagesIn(shipped).filter((name) => !ownNames.includes(name))],
      ] as const) {
        if (names.length > 0) await glob({ base, pattern: [...names] }).load({ ...context, store });
      }
    },
  };
}

function pagesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];
}
