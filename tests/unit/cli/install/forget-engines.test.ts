import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../run-command.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'dan-chieu-lock-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('what packages ask of Node leaves the lockfile, what the project asks stays', () => {
  const file = join(folder, 'package-lock.json');
  const own = { version: '0.1.0', engines: { node: '>=20' } };
  writeFileSync(file, JSON.stringify({ packages: { '': own, a: { version: '1.0.0', engines: { node: '>=22' } } } }));
  expect(runCommand('install/forget-engines', { args: [file] })).toEqual({
    status: 0,
    stdout: `Đã bỏ yêu cầu về phiên bản Node của 1 gói trong ${file}.\n`,
    stderr: '',
  });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ packages: { '': own, a: { version: '1.0.0' } } });
});
