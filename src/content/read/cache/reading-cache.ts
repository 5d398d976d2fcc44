import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { readFile as readBytes } from '../read-file.ts';
import type { Reading } from '../reading.ts';
import { engineFingerprint } from './engine-fingerprint.ts';
import { openKept, packReading } from './kept-reading.ts';

/** Gives the reading of a file's bytes, which have this hash: the one kept from an earlier run, or a new one, which is kept. */
export type Reader = (bytes: Uint8Array, hash: string) => Reading;

/**
 * Opens the readings kept below a folder. They are kept by the engine that made them and by the bytes they are of, one
 * file each (`kept-reading.ts`), so that whoever comes later reads no document twice. A kept file that cannot be read is made anew; a
 * folder that cannot be written keeps nothing.
 *
 * Files are read by this thread alone: measured with a thread for each core, a thousand files took longer and twice the
 * work, for each thread learns the same code anew.
 */
export async function openReadings(cacheDir: string): Promise<Reader> {
  const folder = path.join(cacheDir, 'readings', await engineFingerprint());
  await prepare(folder).catch(ignore);
  return (bytes, hash) => {
    const file = path.join(folder, `${hash}.jsonl`);
    const known = readKept(file);
    if (known) return known;
    const reading = readBytes(bytes);
    keep(file, packReading(reading));
    return reading;
  };
}

/**
 * Tells the text of a file apart from others. What `decodeText` makes one, a byte order mark and the line ends of Windows, is
 * one here, for what is made of the text, and named by this, is one as well.
 */
export function hashOf(bytes: Uint8Array): string {
  const isPlain = bytes[0] !== 0xef && !bytes.includes(0x0d);
  return createHash('sha256')
    .update(isPlain ? bytes : plainBytes(bytes))
    .digest('hex');
}

function plainBytes(bytes: Uint8Array): Uint8Array {
  const units = Buffer.from(bytes).toString('latin1');
  return Buffer.from(units.replace(/^(?:\xef\xbb\xbf)+/u, '').replaceAll('\r\n', '\n'), 'latin1');
}

/** Readings of engines before this one; the last few stay, for whoever compares two of them. */
const ENGINES_KEPT = 3;

async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await utimes(folder, new Date(), new Date());
  const parent = path.dirname(folder);
  const engines = await Promise.all(
    (await readdir(parent)).map(async (name) => ({ name, used: (await stat(path.join(parent, name))).mtimeMs })),
  );
  const old = engines.sort((a, b) => b.used - a.used).slice(ENGINES_KEPT);
  for (const { name } of old) await rm(path.join(parent, name), { recursive: true, force: true });
}

// At once, both ways: thousands of small files come in a row, and one that waits its turn costs more than its bytes.

function readKept(file: string): Reading | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return openKept(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** Written beside and moved into its place: whoever reads at the same time sees a whole file or none. */
function keep(file: string, kept: Uint8Array): void {
  const draft = `${file}.${randomUUID()}`;
  try {
    writeFileSync(draft, kept);
    renameSync(draft, file);
  } catch {
    // What cannot be kept is read again next time.
  }
}

function ignore(): undefined {
  return undefined;
}
