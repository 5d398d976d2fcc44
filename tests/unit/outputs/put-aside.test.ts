import { lstat, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putAside } from '../../../src/outputs/put-aside.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dan-chieu-aside-'));
  await mkdir(join(folder, 'site/.git'), { recursive: true });
  await writeFile(join(folder, 'site/index.html'), 'trang');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('moves what a folder holds, and leaves the folder and its history', async () => {
  const { ino } = await lstat(join(folder, 'site'));
  await mkdir(join(folder, 'before'));
  await writeFile(join(folder, 'before/old.html'), 'cũ');
  expect(await putAside(join(folder, 'site'), join(folder, 'before'))).toBe(join(folder, 'before'));
  expect(await readdir(join(folder, 'before'))).toEqual(['index.html']);
  expect(await readdir(join(folder, 'site'))).toEqual(['.git']);
  expect((await lstat(join(folder, 'site'))).ino).toBe(ino);
});

test('a folder that is a link stays one', async () => {
  await symlink(join(folder, 'site'), join(folder, 'dist'), 'junction');
  await putAside(join(folder, 'dist'), join(folder, 'before'));
  expect((await lstat(join(folder, 'dist'))).isSymbolicLink()).toBe(true);
  expect(await readdir(join(folder, 'site'))).toEqual(['.git']);
});

test('there is nothing to put aside before the first build', async () => {
  expect(await putAside(join(folder, 'none'), join(folder, 'before'))).toBeUndefined();
});
