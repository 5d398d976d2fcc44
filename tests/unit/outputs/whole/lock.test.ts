import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { type Holder, takeLock, waitForLock } from '../../../../src/outputs/whole/lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dan-chieu-lock-'));
  file = join(folder, 'work/lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

function take(): () => void {
  const lock = takeLock(file);
  if ('holder' in lock) throw new Error(`held by ${lock.holder.pid}`);
  return lock.release;
}

const GONE = spawnSync(process.execPath, ['-e', '']).pid;

test('whoever comes second is told who has it, until it is given back', () => {
  const release = take();
  expect(takeLock(file)).toMatchObject({ holder: { pid: process.pid } });
  release();
  expect(existsSync(file)).toBe(false);
  take()();
});

it.each([
  ['of a process that is gone', JSON.stringify({ pid: GONE, started: '1' } satisfies Holder)],
  ['of an earlier process of a number that is used again', JSON.stringify({ pid: process.pid, started: '1' })],
  ['that was written half', '{"pid":'],
  ['that is empty', ''],
])('a lock %s is taken over, and nothing is left beside it', (name, content) => {
  if (name.includes('earlier') && !existsSync('/proc/self/stat')) return;
  take()();
  writeFileSync(file, content);
  const release = take();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
  expect(readdirSync(join(folder, 'work'))).toEqual(['lock']);
  release();
});

test('a lock that another has taken over meanwhile is left to it', () => {
  const release = take();
  const other = JSON.stringify({ pid: process.ppid, started: '' });
  writeFileSync(file, other);
  release();
  expect(readFileSync(file, 'utf8')).toBe(other);
});

test('who waits is told once, and gets it when it is given back', async () => {
  const release = take();
  const told: string[] = [];
  const waited = waitForLock(file, () => {
    told.push('đợi');
    release();
  });
  (await waited)();
  expect(told).toEqual(['đợi']);
});
