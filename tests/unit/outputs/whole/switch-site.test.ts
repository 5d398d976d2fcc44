import fs, { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, test, vi } from 'vitest';
import type { BuildPlaces } from '../../../../src/outputs/whole/build-places.ts';
import { switchSite, undoSwitch } from '../../../../src/outputs/whole/switch-site.ts';

let places: BuildPlaces;

const OLD = { 'index.html': 'cũ', 'chi-co-truoc.html': 'cũ', '.git/HEAD': 'lịch sử', 'van-ban/index.html': 'cũ' };
const FRESH = { 'index.html': 'mới', 'chi-co-sau.html': 'mới', 'van-ban/index.html': 'mới' };

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'dan-chieu-switch-'));
  const work = join(folder, '.site.build');
  places = { site: join(folder, 'site'), work, draft: join(work, 'site'), before: join(work, 'before') };
  fill(places.site, OLD);
  fill(places.draft, FRESH);
});

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  rmSync(join(places.work, '..'), { recursive: true });
});

function fill(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

/** Has the renaming of this count, and with `forGood` each after it, end with an error. */
function failAt(count: number, code: string, forGood: boolean): void {
  const { renameSync } = fs;
  let done = 0;
  vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    done += 1;
    if (done === count || (forGood && done > count)) throw Object.assign(new Error(code), { code });
    renameSync(from, to);
  });
  syncBuiltinESMExports();
}

test('exchanges what the folder holds, and leaves the folder and its history', async () => {
  const { ino } = lstatSync(places.site);
  await switchSite(places);
  expect(filesOf(places.site)).toEqual({ ...FRESH, '.git/HEAD': 'lịch sử' });
  expect(lstatSync(places.site).ino).toBe(ino);
});

test('makes the folder where there is none', async () => {
  rmSync(places.site, { recursive: true });
  await switchSite(places);
  expect(filesOf(places.site)).toEqual(FRESH);
});

it.each([1, 2, 3, 4, 5, 6])(
  'takes everything back where renaming %i fails, and a second try succeeds',
  async (count) => {
    failAt(count, 'EACCES', false);
    await expect(switchSite(places)).rejects.toThrow('EACCES');
    expect(filesOf(places.site)).toEqual(OLD);
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    await switchSite(places);
    expect(filesOf(places.site)).toEqual({ ...FRESH, '.git/HEAD': 'lịch sử' });
  },
);

it.each([2, 3, 4, 5, 6])('ended at renaming %i, is taken back by whoever comes next', async (count) => {
  failAt(count, 'KILLED', true);
  const journal = await journalOf(() => switchSite(places));
  expect(filesOf(places.site)).not.toEqual(OLD);
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  writeFileSync(join(places.work, 'switching.json'), journal);
  undoSwitch(places);
  expect(filesOf(places.site)).toEqual(OLD);
  expect(readdirSync(places.work).toSorted()).toEqual(['before', 'site']);
});

/** What the journal held when the process ended: here it goes on, and removes it. */
async function journalOf(run: () => Promise<void>): Promise<string> {
  const { writeFileSync: write } = fs;
  let journal = '';
  vi.spyOn(fs, 'writeFileSync').mockImplementation((file, data) => {
    journal = String(data);
    write(file, data);
  });
  syncBuiltinESMExports();
  await expect(run()).rejects.toThrow('KILLED');
  return journal;
}

test('over the border of a file system everything is copied before anything is moved', async () => {
  failAt(1, 'EXDEV', false);
  await switchSite(places);
  expect(filesOf(places.site)).toEqual({ ...FRESH, '.git/HEAD': 'lịch sử' });
  expect(readdirSync(places.site).toSorted()).toEqual(['.git', 'chi-co-sau.html', 'index.html', 'van-ban']);
});

test('undoing does nothing where nothing was begun, or the journal is half written', () => {
  undoSwitch(places);
  writeFileSync(join(places.work, 'switching.json'), '{"site":');
  undoSwitch(places);
  expect(filesOf(places.site)).toEqual(OLD);
});
