import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satisfies } from 'semver';
import { expect, it } from 'vitest';

type Package = { engines?: { node?: string }; optionalDependencies?: Readonly<Record<string, string>> };
type Lockfile = { packages: Readonly<Record<string, Package>> };

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = read('package-lock.json') as Lockfile;

/** The Nodes that come with the install, one for each system: versions such as `24.21.0`. */
const NODES = Object.entries((read('package.json') as Package).optionalDependencies ?? {})
  .filter(([name]) => name.startsWith('node-'))
  .map(([, version]) => version);

it('every package that is installed accepts each Node that comes with the install', () => {
  expect(NODES).toHaveLength(5);
  const refused = Object.keys(packages)
    .filter((path) => path !== '' && existsSync(join(path, 'package.json')))
    .map((path) => ({ path, range: (read(join(path, 'package.json')) as Package).engines?.node ?? '*' }))
    .flatMap(({ path, range }) => NODES.filter((node) => !satisfies(node, range)).map((node) => [path, range, node]));
  expect(refused).toEqual([]);
});

it('the lockfile asks nothing else of the Node that installs: npm run forget-engines', () => {
  const asking = Object.keys(packages).filter((path) => packages[path]?.engines !== undefined);
  expect(asking).toEqual(['']);
});
