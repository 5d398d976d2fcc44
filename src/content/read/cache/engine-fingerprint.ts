import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What decides how something is made: rooms, whose sources count, and packages, whose pinned versions do. */
type Engine = { rooms: readonly string[]; packages: readonly string[] };

const READING: Engine = {
  rooms: ['src/language', 'src/citations', 'src/content/read', 'src/content/body'],
  packages: ['satteri', 'yaml', 'mdast-util-to-hast', 'hast-util-to-html'],
};

/** A digest of everything that decides what is made of some bytes, beside the bytes; a reading, if nothing else is named. */
export async function engineFingerprint({ rooms, packages }: Engine = READING): Promise<string> {
  const digest = createHash('sha256');
  for (const room of rooms) {
    const names = (await readdir(projectFile(room), { recursive: true })).filter((name) => name.endsWith('.ts'));
    for (const name of names.toSorted()) digest.update(name).update(await readFile(projectFile(path.join(room, name))));
  }
  const { dependencies } = JSON.parse(await readFile(projectFile('package.json'), 'utf8')) as Manifest;
  for (const name of packages) digest.update(`${name} ${dependencies[name] ?? ''}`);
  return digest.digest('hex').slice(0, 16);
}

type Manifest = { dependencies: Readonly<Record<string, string>> };

/**
 * Where a source file of this project is, by its path in the repository. Astro bundles modules into a folder of its own, so
 * that their own address tells nothing, and runs them in the project's.
 */
function projectFile(file: string): string {
  const beside = path.resolve(import.meta.dirname, '../../../..', file);
  return existsSync(beside) ? beside : path.resolve(file);
}
