import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltSite } from './built-site.ts';
import { buildSiteInto, type CommandResult } from './run-build.ts';

const CONTENT = 'tests/fixtures/sites/states/content';
const CHANGED = 'directives/2021/45-qd-ubnd.mdx';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dan-chieu-warm-'));
  await cp(CONTENT, join(folder, 'content'), { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Builds the copy of the content into `site`, with what earlier builds left in the cache of that name. */
async function build(site: string, cache: string): Promise<CommandResult> {
  const result = await buildSiteInto({ contentDir: join(folder, 'content') }, join(folder, site), join(folder, cache));
  expect(result.code, result.output).toBe(0);
  return result;
}

function hashesOf(site: string): Record<string, string> {
  const { dir, files } = readBuiltSite(join(folder, site), '/');
  return Object.fromEntries([...files].map((file) => [file, hashOf(join(dir, file))]));
}

describe('a build over what the one before left', () => {
  let first: Record<string, string>;

  it('gives the same bytes where nothing changed', async () => {
    await build('warm', 'cache');
    first = hashesOf('warm');
    await build('warm', 'cache');
    expect(hashesOf('warm')).toEqual(first);
  });

  it('gives the bytes of a cold one where a text changed', async () => {
    const file = join(folder, 'content', CHANGED);
    await writeFile(
      file,
      `${await readFile(file, 'utf8')}\nTheo Kế hoạch số 999/KH-UBND ngày 01/02/2021 của UBND tỉnh.\n`,
    );
    await build('warm', 'cache');
    await build('cold', 'cold-cache');
    expect(hashesOf('warm')).toEqual(hashesOf('cold'));
    expect(hashesOf('warm')).not.toEqual(first);
  });

  it('gives the bytes of a cold one where a document is gone', async () => {
    await rm(join(folder, 'content', CHANGED));
    await build('warm', 'cache');
    await build('cold', 'another-cold-cache');
    expect(hashesOf('warm')).toEqual(hashesOf('cold'));
  });
});

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
