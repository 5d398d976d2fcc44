import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** The process that holds a lock; `started` tells it from a later one of its number, where the system says when it began. */
export type Holder = { pid: number; started: string };

/** A lock that was taken, to be given back; or who has it. */
export type TakenLock = { release: () => void } | { holder: Holder };

/**
 * Takes the lock that a file is, unless a living process has it. That of a process that is gone is taken over: one that was
 * killed could not give it back. The file appears whole, with its holder in it. It tells of processes of this machine only.
 */
export function takeLock(file: string): TakenLock {
  const own: Holder = { pid: process.pid, started: startOf(process.pid) };
  const draft = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(draft, JSON.stringify(own));
  try {
    for (;;) {
      if (create(draft, file)) return { release: () => release(file, own) };
      const holder = holderOf(file);
      if (holder && isAlive(holder)) return { holder };
      dropStale(file, draft);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Takes a lock as soon as nobody has it; `tell` is called once where somebody has. */
export async function waitForLock(file: string, tell: () => void): Promise<() => void> {
  for (let isTold = false; ; isTold = true) {
    const taken = takeLock(file);
    if ('release' in taken) return taken.release;
    if (!isTold) tell();
    await setTimeout(PAUSE);
  }
}

/** The time between two looks at a lock that another has, in milliseconds. */
const PAUSE = 100;

/** A file system without links (of a memory stick) creates the file empty and then fills it, which is nearly as good. */
function create(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
  }
  try {
    writeFileSync(file, readFileSync(draft), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Of several that see one stale lock only one can move it away; a lock that came in between is put back. */
function dropStale(file: string, draft: string): void {
  const moved = `${draft}.stale`;
  try {
    renameSync(file, moved);
    const holder = holderOf(moved);
    if (holder && isAlive(holder)) create(moved, file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  rmSync(moved, { force: true });
}

function release(file: string, own: Holder): void {
  const holder = holderOf(file);
  if (holder?.pid === own.pid && holder.started === own.started) rmSync(file, { force: true });
}

function holderOf(file: string): Holder | undefined {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  const now = startOf(pid);
  return started === '' || now === '' || started === now;
}

/** When a process began, in a measure of the system's own: field 22 of its line in `/proc`; nothing where there is none. */
function startOf(pid: number): string {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
