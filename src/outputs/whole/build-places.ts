import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/**
 * Where a build works. `site` is the folder that is published, its links followed; `work` is a folder of this build alone,
 * in which `draft` holds the new site until it is whole, and `before` what the switch took out of the way.
 */
export type BuildPlaces = { site: string; work: string; draft: string; before: string };

/** The file in `work` that tells of a switch under way (`switch-site.ts`). */
export const JOURNAL = 'switching.json';

/**
 * The places of a build into `outDir`: beside the published folder, so that it can be put in place without copying; or in
 * `shared`, Astro's folder of the project, where nothing may be written there, or it lies on another file system, to which
 * Astro cannot move what it makes in `shared`. Throws the error of Node where neither can be.
 */
export function openPlaces(outDir: string, shared: string): BuildPlaces {
  const site = folderMeant(outDir);
  if (existsSync(site)) accessSync(`${site}${sep}`, constants.W_OK); // known before the work, not after it
  const [beside, inShared] = workFolders(site, shared);
  mkdirSync(shared, { recursive: true });
  try {
    const { dev } = statSync(writableFolder(beside));
    if (dev === statSync(shared).dev) return placesIn(site, beside);
    rmSync(beside, { recursive: true });
  } catch (error) {
    if (!isForbidden(error)) throw error;
  }
  return placesIn(site, writableFolder(inShared));
}

/** The places of a build that was ended in the middle of its switch, if there are such. */
export function placesLeftSwitching(outDir: string, shared: string): BuildPlaces | undefined {
  const site = folderMeant(outDir);
  const work = workFolders(site, shared).find((folder) => existsSync(join(folder, JOURNAL)));
  return work === undefined ? undefined : placesIn(site, work);
}

/** Whether a folder is another, or somewhere above it: what is written over the one is lost from the other. */
export function holds(folder: string, other: string): boolean {
  const [above, below] = [folder, other].map((path) => folderMeant(path).replace(/[\\/]$/u, '') + sep);
  return above !== undefined && below?.startsWith(above) === true;
}

function placesIn(site: string, work: string): BuildPlaces {
  return { site, work, draft: join(work, 'site'), before: join(work, 'before') };
}

function workFolders(site: string, shared: string): readonly [string, string] {
  const digest = createHash('sha256').update(site).digest('hex').slice(0, 16);
  return [join(dirname(site), `.${basename(site)}.build`), join(resolve(shared), `build-${digest}`)];
}

/** The folder that a path leads to, its links followed where it is there. */
export function folderMeant(folder: string): string {
  const path = resolve(folder);
  return existsSync(path) ? realpathSync(path) : path;
}

function writableFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.W_OK);
  return folder;
}

function isForbidden(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
}
