import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { engineFingerprint } from './engine-fingerprint.ts';
import { readFile as readBytes } from './read-file.ts';
import type { Reading } from './reading.ts';

/** A reading, and the hash of the bytes it is of. */
export type KeptReading = { hash: string; reading: Reading };

/** Gives the reading of a file's bytes: the one kept from an earlier run, or a new one, which is kept. */
export type Reader = (bytes: Uint8Array) => Promise<KeptReading>;

/**
 * Opens the readings kept below a folder. They are kept by the engine that made them and by the bytes they are of, one
 * JSON file each, so that check, loaders and pages of one build read each document once. A kept file that cannot be
 * read is made anew; a folder that cannot be written keeps nothing.
 */
export async function openReadings(cacheDir: string): Promise<Reader> {
  const folder = path.join(cacheDir, 'readings', await engineFingerprint());
  await prepare(folder).catch(ignore);
  return async (bytes) => {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const file = path.join(folder, `${hash}.json`);
    const kept = await readKept(file);
    if (kept) return { hash, reading: kept };
    const reading = readBytes(bytes);
    await keep(file, JSON.stringify(reading)).catch(ignore);
    return { hash, reading };
  };
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

async function readKept(file: string): Promise<Reading | undefined> {
  const text = await readFile(file, 'utf8').catch(ignore);
  if (text === undefined) return undefined;
  try {
    const reading = JSON.parse(text) as Partial<Reading> | null;
    return Array.isArray(reading?.faults) ? (reading as Reading) : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and moved into its place: whoever reads at the same time sees a whole file or none. */
async function keep(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text);
  await rename(draft, file);
}

function ignore(): undefined {
  return undefined;
}
