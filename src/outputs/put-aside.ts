import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Moves a folder to another place, in place of what is there; answers with that place, or with nothing where there is no
 * such folder, or where it would have to be copied to another file system and so stays.
 */
export async function putAside(folder: string, place: string): Promise<string | undefined> {
  if (!existsSync(folder)) return undefined;
  await rm(place, { recursive: true, force: true });
  await mkdir(dirname(place), { recursive: true });
  try {
    await rename(folder, place);
    return place;
  } catch {
    return undefined;
  }
}
