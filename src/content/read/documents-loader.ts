import { glob, type Loader } from 'astro/loaders';
import { readText } from './read-text.ts';
import type { TreeNode } from '../body/tree.ts';
import { parseMdxBody } from '../body/parse-body.ts';
import { engineFingerprint } from './engine-fingerprint.ts';

/**
 * Loads the documents of one folder with Astro's `glob()` and stores with each what its text says: the mentions of other
 * documents, and the outline.
 *
 * The citation engine runs here, once per changed file. Astro skips files whose bytes are unchanged, so the store is
 * cleared when the engine or the folder is another one; a warm build would else serve what was found before.
 */
export function documentsLoader(base: string): Loader {
  const files = glob({ base, pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });
  return {
    name: 'documents',
    async load(context) {
      const fingerprint = `${base} ${await engineFingerprint()}`;
      if (context.meta.get('reading') !== fingerprint) context.store.clear();
      context.meta.set('reading', fingerprint);
      const set: typeof context.store.set = (entry) => {
        const parsed = parseMdxBody(entry.body ?? '');
        if ('fault' in parsed) throw new Error(`${entry.filePath}:${parsed.fault.range.start}: ${parsed.fault.message}`);
        const reading = readText(titleOf(entry.data), parsed.tree as TreeNode);
        return context.store.set({ ...entry, data: { ...entry.data, reading } });
      };
      await files.load({ ...context, store: { ...context.store, set } });
    },
  };
}

function titleOf({ title }: Record<string, unknown>): string | undefined {
  return typeof title === 'string' ? title : undefined;
}
