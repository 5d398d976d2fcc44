import { readFile, writeFile } from 'node:fs/promises';

type Lockfile = { packages: Record<string, { engines?: unknown }> };

/**
 * `npm run forget-engines`, after a package was added or updated: takes out of the lockfile what packages ask of Node,
 * and leaves what the project itself asks.
 *
 * npm holds these demands against the Node that runs npm, but every package here runs on the Node that is installed
 * beside it. On an older one npm would warn of each package and, worse, leave out in silence the native parts that the
 * build needs. A test holds the demands against the right Node.
 */
async function forgetEngines(file: string): Promise<void> {
  const lockfile = JSON.parse(await readFile(file, 'utf8')) as Lockfile;
  const asking = Object.entries(lockfile.packages).filter(
    ([path, { engines }]) => path !== '' && engines !== undefined,
  );
  for (const [, entry] of asking) delete entry.engines;
  await writeFile(file, `${JSON.stringify(lockfile, null, 2)}\n`);
  console.log(`Đã bỏ yêu cầu về phiên bản Node của ${asking.length} gói trong ${file}.`);
}

await forgetEngines(process.argv[2] ?? 'package-lock.json');
