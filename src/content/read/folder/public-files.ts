import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { judgeImageFile, type ImageFault } from './image-file.ts';
import { listFolder, type EntryFault } from './list-folder.ts';
import { isRunning } from './running-file.ts';
import { judgeName, type UnwantedName } from './unwanted-name.ts';

/**
 * Why a file of the public folder may not be published; `same-name`: another differs from it in case or accents' form only;
 * `running`: a page or a program, of which a browser would make code of the site.
 */
export type PublicFault = EntryFault | ImageFault | UnwantedName | 'same-name' | 'running';

/** A file that is published as it is, from the folder `root`; `shown` is its path as an editor types it. */
export type PublicFile = { root: string; shown: string; fault?: PublicFault };

/** The files that are published as they are, by their path below the site, with those that may not be. */
export type PublicFiles = ReadonlyMap<string, PublicFile>;

/** The files that come with the program, which every site needs. */
export const SHIPPED_PUBLIC = 'public';

/** Where files to be published as they are stand; what the folder lacks of the shipped ones comes from there. */
export const PUBLIC_DIR = process.env['PUBLIC_DIR'] ?? SHIPPED_PUBLIC;

/**
 * Lists the public folder, and of the shipped files those that it lacks. Names, kinds and the first bytes of images are
 * looked at, and drawings (SVG) are read whole, for they can hold code.
 */
export function listPublicFiles(folder: string, shown: string): PublicFiles {
  const found = new Map<string, PublicFile>();
  const names = new Set<string>();
  const isShipped = path.resolve(folder) === path.resolve(SHIPPED_PUBLIC);
  const roots = [
    { root: folder, place: shown },
    ...(isShipped ? [] : [{ root: SHIPPED_PUBLIC, place: SHIPPED_PUBLIC }]),
  ];
  for (const { root, place } of roots) {
    const { files, closed, faults } = listFolder(root, (name) => name.startsWith('.') && !ASKED_FOR.has(name));
    for (const file of files) {
      if (found.has(file)) continue; // the folder has its own of a shipped file
      const form = file.normalize('NFC').toLowerCase();
      const fault = names.has(form) ? 'same-name' : faultOf(path.join(root, file));
      names.add(form);
      found.set(file, { root, shown: path.posix.join(place, file), ...(fault && { fault }) });
    }
    for (const { path: entry, fault } of [...faults, ...closed.map(hidden)]) {
      if (fault === 'missing') continue; // a site without such a folder has no such files
      found.set(entry, { root, shown: path.posix.join(place, entry), fault });
    }
  }
  return found;
}

/** Names with a dot that hosts ask for; of others nobody means to publish what is in them (`.git`, `.env`). */
const ASKED_FOR: ReadonlySet<string> = new Set(['.well-known', '.htaccess', '.nojekyll']);

function hidden(entry: string): { path: string; fault: PublicFault } {
  return { path: entry, fault: 'hidden' };
}

function faultOf(file: string): PublicFault | undefined {
  const name = path.basename(file);
  const unwanted = ASKED_FOR.has(name) ? undefined : judgeName(name);
  if (unwanted) return unwanted;
  const all = (): Uint8Array => readFileSync(file);
  try {
    return isRunning(name, all) ? 'running' : judgeImageFile(file, { first: () => firstBytes(file), all });
  } catch {
    return 'unreadable';
  }
}

function firstBytes(file: string): Uint8Array {
  const bytes = new Uint8Array(64);
  const handle = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(handle);
  }
}
