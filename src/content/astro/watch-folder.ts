import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/** What the development server watches files with. */
type Watcher = NonNullable<LoaderContext['watcher']>;

/**
 * Has the development server act on changes below a folder: on each at once, or, with `quiet`, when for so many
 * milliseconds nothing more has changed, for editors save several files at once.
 */
export function watchFolder(watcher: Watcher, folder: string, act: () => void, quiet?: number): void {
  const below = path.resolve(folder) + path.sep;
  let waiting: NodeJS.Timeout | undefined;
  watcher.add(below);
  watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(below)) return;
    clearTimeout(waiting);
    if (quiet === undefined) act();
    else waiting = setTimeout(act, quiet);
  });
}
