import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSiteAddress } from '../../../../src/content/astro/site-address.ts';

const SITE = 'baseAddress: https://bacgiang.gov.vn/kho/\n';

test.each([
  ['a file', (file: string) => writeFileSync(file, SITE), 'https://bacgiang.gov.vn/kho/'],
  ['nothing', () => undefined, 'http://localhost/'],
  ['a folder', (file: string) => mkdirSync(file), 'http://localhost/'],
  ['a pipe', (file: string) => execFileSync('mkfifo', [file]), 'http://localhost/'],
  [
    'a link, which is not followed',
    (file: string) => (writeFileSync(`${file}.that`, SITE), symlinkSync(`${file}.that`, file)),
    'http://localhost/',
  ],
])('where site.yaml is %s, the address is told without a word of the system', (_, make, expected) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'address-'));
  make(path.join(folder, 'site.yaml'));
  expect(readSiteAddress(folder).href).toBe(expected);
  rmSync(folder, { recursive: true });
});
