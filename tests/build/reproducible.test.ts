import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import { runBuild } from './run-build.ts';

const first = readBuiltSite(inject('siteAtRoot'), '/');
let second: BuiltSite;

beforeAll(async () => {
  const { code, output, dir } = await runBuild({ base: '/', timeZone: 'America/Los_Angeles' });
  if (code !== 0) throw new Error(output);
  second = readBuiltSite(dir, '/');
});

afterAll(() => rm(dirname(second.dir), { recursive: true, force: true }));

describe('two builds of one state of the repository', () => {
  it('write the same files, byte for byte, in whatever time zone, the search index included', () => {
    expect([...first.files].filter((file) => file.startsWith('pagefind/')).length).toBeGreaterThan(5);
    expect(hashes(second)).toEqual(hashes(first));
  });

  it('tell nothing of the machine that built them', () => {
    const folders = [resolve('.'), dirname(first.dir)];
    const telling = [...first.files].filter((file) => {
      const bytes = readFileSync(join(first.dir, file));
      return folders.some((folder) => bytes.includes(folder));
    });
    expect(telling).toEqual([]);
  });
});

function hashes(site: BuiltSite): Record<string, string> {
  return Object.fromEntries(
    [...site.files].map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(site.dir, file)))
        .digest('hex'),
    ]),
  );
}
