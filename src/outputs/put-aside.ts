import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Moves what a folder holds to another place, in place of what is there; answers with that place, or with nothing where
 * there is no such folder. The folder itself stays, for it may be a link, a mounted volume, or the root of what a server
 * shows; so does its `.git`, which Astro spares too, and what would have to be copied to another file system.
 */
export async function putAside(folder: string, place: string): Promise<string | undefined> {
  if (!existsSync(folder)) return undefined;
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  for (const name of await readdir(folder)) {
    if (name !== '.git') await rename(join(folder, name), join(place, name)).catch(() => undefined);
  }
  return place;
}
