import path from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { listContentFiles } from '../read/folder/content-files.ts';
import { SHIPPED_PAGES } from '../read/shipped-pages.ts';
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
      const { problems, prose } = await sharedModel();
      const refused = new Set(problems.flatMap(({ severity, place }) => (severity === 'LỖI' ? [place.file] : [])));
      const { files } = listContentFiles(contentDir, contentDir);
      const own = files.flatMap(({ file, part }) => (part === 'page' ? [path.posix.basename(file)] : []));
      const shipped = prose.map((slug) => `${slug}.mdx`).filter((name) => !own.includes(name));
      const sound = own.filter((name) => ![...refused].some((file) => file.endsWith(`/pages/${name}`)));
      const store = { ...context.store, keys: () => [] };
      context.store.clear();
      for (const [base, names] of [
        [path.join(contentDir, 'pages'), sound],
        [SHIPPED_PAGES, shipped],
      ] as const) {
        if (names.length > 0) await glob({ base, pattern: [...names] }).load({ ...context, store });
      }
    },
  };
}
