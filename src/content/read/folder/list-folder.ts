import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { isClearName, showName } from './show-name.ts';

/** Why an entry of a folder is not read; `link`: of the file system, to a file or a folder. */
export type EntryFault = 'link' | 'special' | 'name' | 'unreadable' | 'missing' | 'no-folder';

/** An entry that is not read, by its path below the folder as it can be shown; the folder itself has an empty path. */
export type FaultyEntry = { path: string; fault: EntryFault };

/**
 * What a folder holds: every regular file by its path below it, with forward slashes, every folder below it (`isEmpty`
 * where nothing at all is in it), and whatever is neither. `closed` are folders that `isClosed` kept from being opened.
 */
export type FolderListing = {
  files: readonly string[];
  folders: readonly { path: string; isEmpty: boolean }[];
  closed: readonly string[];
  faults: readonly FaultyEntry[];
};

/**
 * Lists a folder, whole. Names are read as bytes, for a name that is no UTF-8 would else become another one; links are
 * never followed, and nothing is opened but folders, so that a pipe cannot hold up anything. It never throws.
 */
export function listFolder(folder: string, isClosed: (name: string) => boolean = () => false): FolderListing {
  const files: string[] = [];
  const folders: { path: string; isEmpty: boolean }[] = [];
  const closed: string[] = [];
  const faults: FaultyEntry[] = [];
  const open = (below: string): void => {
    const entries = entriesOf(path.join(folder, below));
    if (!Array.isArray(entries)) {
      const isGone = entries === 'missing' && below !== ''; // somebody removed it meanwhile
      if (!isGone) faults.push({ path: below, fault: entries });
      return;
    }
    if (below !== '') folders.push({ path: below, isEmpty: entries.length === 0 });
    for (const entry of entries) {
      const name = entry.name.toString('utf8');
      const place = below === '' ? '' : `${below}/`;
      const shown = place + showName(entry.name);
      if (entry.isSymbolicLink()) faults.push({ path: shown, fault: 'link' });
      else if (!isClearName(entry.name)) faults.push({ path: shown, fault: 'name' });
      else if (entry.isFile()) files.push(place + name);
      else if (!entry.isDirectory()) faults.push({ path: shown, fault: 'special' });
      else if (isClosed(name)) closed.push(place + name);
      else open(place + name);
    }
  };
  open('');
  return { files, folders, closed, faults };
}

type Unopened = Extract<EntryFault, 'unreadable' | 'missing' | 'no-folder'>;

function entriesOf(folder: string): Dirent<Buffer>[] | Unopened {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }).sort((a, b) => a.name.compare(b.name));
  } catch (error) {
    return FAULTS.get((error as NodeJS.ErrnoException).code) ?? 'unreadable';
  }
}

const FAULTS: ReadonlyMap<string | undefined, Unopened> = new Map([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'no-folder'],
]);
