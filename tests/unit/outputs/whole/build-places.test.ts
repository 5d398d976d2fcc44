import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { holds, openPlaces, placesLeftSwitching } from '../../../../src/outputs/whole/build-places.ts';

let folder: string;
beforeEach(() => void (folder = realpathSync(mkdtempSync(join(tmpdir(), 'dan-chieu-places-')))));
afterEach(() => rmSync(folder, { recursive: true }));

test('a build works beside the folder that it publishes, under its name', () => {
  expect(openPlaces(join(folder, 'dist'), join(folder, '.astro'))).toEqual({
    site: join(folder, 'dist'),
    work: join(folder, '.dist.build'),
    draft: join(folder, '.dist.build/site'),
    before: join(folder, '.dist.build/before'),
  });
});

test('beside what a link leads to, where the folder is one', () => {
  mkdirSync(join(folder, 'srv/site'), { recursive: true });
  symlinkSync(join(folder, 'srv/site'), join(folder, 'dist'), 'junction');
  expect(openPlaces(join(folder, 'dist'), join(folder, '.astro')).work).toBe(join(folder, 'srv/.site.build'));
});

test('a file where the folder should be is told before the work', () => {
  writeFileSync(join(folder, 'dist'), '');
  expect(() => openPlaces(join(folder, 'dist'), join(folder, '.astro'))).toThrow('ENOTDIR');
  expect(existsSync(join(folder, '.dist.build'))).toBe(false);
});

test('a switch that was ended half way is found by its journal', () => {
  const places = openPlaces(join(folder, 'dist'), join(folder, '.astro'));
  expect(placesLeftSwitching(join(folder, 'dist'), join(folder, '.astro'))).toBeUndefined();
  writeFileSync(join(places.work, 'switching.json'), '{}');
  expect(placesLeftSwitching(join(folder, 'dist'), join(folder, '.astro'))).toEqual(places);
});

it.each([
  ['/kho', '/kho', true],
  ['/kho', '/kho/content', true],
  ['/kho/', '/kho/content/', true],
  ['/', '/kho', true],
  ['/kho', '/kho-cu', false],
  ['/kho/dist', '/kho', false],
])('what is written over %s is lost from %s: %s', (site, other, isLost) => {
  expect(holds(site, other)).toBe(isLost);
});
