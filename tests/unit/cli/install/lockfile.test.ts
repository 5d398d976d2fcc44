import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Entry = { version?: string; resolved?: string; integrity?: string };

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
const entries = Object.entries(packages).filter(([path]) => path !== '');

it('every package of the lockfile carries the digest by which npm refuses another', () => {
  expect(entries.length).toBeGreaterThan(500);
  expect(entries.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/u.test(integrity ?? ''))).toEqual([]);
});

it('no package says where it is to be taken from: that is for the npm of the machine', () => {
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
