import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ENGINE_ROOMS = ['src/language', 'src/citations', 'src/works', 'src/content'];

/** A digest of the sources that decide what is read from a file; it changes when any of them does. */
export async function engineFingerprint(): Promise<string> {
  const digest = createHash('sha256');
  for (const room of ENGINE_ROOMS) {
    const names = (await readdir(room, { recursive: true })).filter((name) => name.endsWith('.ts')).toSorted();
    for (const name of names) digest.update(name).update(await readFile(join(room, name)));
  }
  return digest.digest('hex');
}
