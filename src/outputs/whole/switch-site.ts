import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildPlaces, JOURNAL } from './build-places.ts';

/** What the switch moves: entries of the site into `before`, and those of `draft` into the site. */
type Switch = { site: string; draft: string; before: string; old: readonly string[]; fresh: readonly string[] };

/** Where the new site waits within the published folder, where that lies on a file system of its own. */
const WAITING = '.dan-chieu-build';

/** What is no part of the site: the history of a folder that is published by git, and our own. */
const KEPT: ReadonlySet<string> = new Set(['.git', WAITING]);

/**
 * Puts the new site in the place of the published one. The folder itself stays, for it may be a link, a mounted volume or
 * the root of what a server shows (a container keeps a folder that was renamed away, and would show the old one for ever).
 * So its entries are exchanged, some dozens of renamings in one go: nothing of this process can come in between, an error
 * takes all of them back, and a journal lets whoever comes next do so where the machine or a `kill -9` ended it half way.
 * Over the border of a file system everything is copied before the first renaming.
 */
export async function switchSite({ site, work, draft, before }: BuildPlaces): Promise<void> {
  mkdirSync(site, { recursive: true });
  try {
    exchange(join(work, JOURNAL), site, draft, before);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    const waiting = join(site, WAITING);
    try {
      await cp(draft, join(waiting, 'site'), { recursive: true });
      exchange(join(work, JOURNAL), site, join(waiting, 'site'), join(waiting, 'before'));
    } finally {
      await rm(waiting, { recursive: true, force: true });
    }
  }
}

/** Takes back a switch that was ended half way, so that the published site is what it was; does nothing where none was. */
export function undoSwitch({ site, work }: Pick<BuildPlaces, 'site' | 'work'>): void {
  const begun = readJournal(join(work, JOURNAL));
  if (begun) takeBack(begun);
  rmSync(join(site, WAITING), { recursive: true, force: true });
  rmSync(join(work, JOURNAL), { force: true });
}

function exchange(journal: string, site: string, draft: string, before: string): void {
  const old = readdirSync(site).filter((name) => !KEPT.has(name));
  const all: Switch = { site, draft, before, old, fresh: readdirSync(draft) };
  mkdirSync(before, { recursive: true });
  writeFileSync(journal, JSON.stringify(all));
  try {
    for (const name of old) renameSync(join(site, name), join(before, name));
    for (const name of all.fresh) renameSync(join(draft, name), join(site, name));
  } catch (error) {
    takeBack(all);
    throw error;
  } finally {
    rmSync(journal, { force: true });
  }
}

/** Where an entry lies tells whether it was moved; so this too may be ended half way and begun again. */
function takeBack({ site, draft, before, old, fresh }: Switch): void {
  const isOld = new Set(old);
  for (const name of fresh) if (!isOld.has(name)) moveIfThere(join(site, name), join(draft, name));
  for (const name of old) {
    if (!isThere(join(before, name))) continue;
    moveIfThere(join(site, name), join(draft, name));
    renameSync(join(before, name), join(site, name));
  }
}

function moveIfThere(from: string, to: string): void {
  if (isThere(from) && !isThere(to)) renameSync(from, to);
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** A journal that is not whole was not followed: nothing is moved before it is written. */
function readJournal(file: string): Switch | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Switch;
  } catch {
    return undefined;
  }
}
