import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runBuild } from './run-build.ts';

const CONTENT = 'tests/fixtures/sites/lanh/content';

let folder = '';
let sites: readonly string[] = [];

beforeAll(async () => {
  // Both are copies, of which Git tells no history.
  folder = mkdtempSync(join(tmpdir(), 'dan-chieu-crlf-'));
  const [plain, saved] = [join(folder, 'plain'), join(folder, 'saved')];
  for (const copy of [plain, saved]) cpSync(CONTENT, copy, { recursive: true });
  for (const file of await filesBelow(saved)) {
    const text = readFileSync(join(saved, file), 'utf8');
    writeFileSync(join(saved, file), `\uFEFF${text.replaceAll(/\r?\n/gu, '\r\n')}`);
  }
  const built: string[] = [];
  for (const contentDir of [plain, saved]) {
    const { code, output, dir } = await runBuild({ contentDir });
    if (code !== 0) throw new Error(output);
    built.push(dir);
  }
  sites = built;
});

afterAll(() => {
  for (const gone of [folder, ...sites.map((site) => dirname(site))]) rmSync(gone, { recursive: true, force: true });
});

it('files saved on Windows, with a byte order mark, make the same site, byte for byte', async () => {
  const [plain = '', saved = ''] = sites;
  const files = await filesBelow(plain);
  expect(files.length).toBeGreaterThan(5);
  expect(await filesBelow(saved)).toEqual(files);
  expect(files.filter((file) => !readFileSync(join(plain, file)).equals(readFileSync(join(saved, file))))).toEqual([]);
});

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
