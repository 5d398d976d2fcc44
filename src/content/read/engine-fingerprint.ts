import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The rooms whose sources decide what a reading says. */
const ROOMS = ['src/language', 'src/citations', 'src/content/read', 'src/content/body'];

/** The packages that do, pinned in `package.json`. */
const PACKAGES = ['satteri', 'yaml', 'mdast-util-to-hast', 'hast-util-to-html'];

/** A digest of everything but the bytes of a file that decides its reading. */
export async function engineFingerprint(): Promise<string> {
  const root = projectRoot();
  const digest = createHash('sha256');
  for (const room of ROOMS) {
    const names = (await readdir(path.join(root, room), { recursive: true })).filter((name) => name.endsWith('.ts'));
    for (const name of names.toSorted()) digest.update(name).update(await readFile(path.join(root, room, name)));
  }
  const { dependencies } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Manifest;
  for (const name of PACKAGES) digest.update(`${name} ${dependencies[name] ?? ''}`);
  return digest.digest('hex').slice(0, 16);
}

type Manifest = { dependencies: Readonly<Record<string, string>> };

/** Where the sources are: Astro bundles this file into a folder of its own, and runs it in the project's. */
function projectRoot(): string {
  const here = path.resolve(import.meta.dirname, '../../..');
  return existsSync(path.join(here, ROOMS[0] ?? '')) ? here : process.cwd();
}
