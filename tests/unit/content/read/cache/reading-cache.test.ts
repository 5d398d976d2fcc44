import { channel } from 'node:diagnostics_channel';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { engineFingerprint } from '../../../../../src/content/read/cache/engine-fingerprint.ts';
import { openKept } from '../../../../../src/content/read/cache/kept-reading.ts';
import { hashOf, openReadings } from '../../../../../src/content/read/cache/reading-cache.ts';

const BYTES = Buffer.from('---\ntitle: Theo Chỉ thị số 33/CT-TTg\n---\n\nTheo **Điều 5** Kế hoạch số 2/KH-UBND.\n');

let folder = '';
let parsed = 0;
const count = (message: unknown): void => void ((message as { work: string }).work === 'parse' && parsed++);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readings-'));
  parsed = 0;
  channel('dan-chieu:reading').subscribe(count);
});

afterEach(async () => {
  channel('dan-chieu:reading').unsubscribe(count);
  await rm(folder, { recursive: true, force: true });
});

async function readFrom(folder: string, bytes = BYTES) {
  const hash = hashOf(bytes);
  return { hash, reading: (await openReadings(folder))(bytes, hash) };
}

async function keptFiles(): Promise<string[]> {
  return readdir(path.join(folder, 'readings', await engineFingerprint()));
}

test('a file is read once for all runs, and a kept reading equals a fresh one', async () => {
  const fresh = await readFrom(folder);
  const kept = await readFrom(folder);
  expect(kept).toEqual(fresh);
  expect(kept.reading.body?.mentions).toHaveLength(2);
  expect(parsed).toBe(1);
  expect(await keptFiles()).toEqual([`${fresh.hash}.jsonl`]);
});

test('other bytes are another reading', async () => {
  await readFrom(folder);
  await readFrom(folder, Buffer.concat([BYTES, Buffer.from('\n')]));
  expect(await keptFiles()).toHaveLength(2);
  expect(parsed).toBe(2);
});

test.each(['', '{"faults":\n', '{"faults":[]}', '{}\n', '{"faults":[],"textBytes":2}\n{'])(
  'a kept file that says %j is made anew',
  async (text) => {
    const { hash, reading } = await readFrom(folder);
    const file = path.join(folder, 'readings', await engineFingerprint(), `${hash}.jsonl`);
    await writeFile(file, text);
    expect((await readFrom(folder)).reading).toEqual(reading);
    expect(openKept(await readFile(file))).toEqual(reading);
  },
);

test('of the engines before, the last few keep their readings', async () => {
  for (const [day, name] of ['a', 'b', 'c', 'd'].entries()) {
    await mkdir(path.join(folder, 'readings', name), { recursive: true });
    await utimes(path.join(folder, 'readings', name), new Date(2024, 0, day + 1), new Date(2024, 0, day + 1));
  }
  await openReadings(folder);
  expect(await readdir(path.join(folder, 'readings'))).toEqual([await engineFingerprint(), 'c', 'd'].sort());
});

test('where nothing can be kept, files are read all the same', async () => {
  await writeFile(path.join(folder, 'readings'), 'a file where the folder would be');
  expect((await readFrom(folder)).reading.faults).toEqual([]);
});

test('a text has one name, whoever’s editor saved it; another text has another', () => {
  const saved = Buffer.from(`\uFEFF${BYTES.toString().replaceAll('\n', '\r\n')}`);
  expect(hashOf(saved)).toBe(hashOf(BYTES));
  expect(hashOf(Buffer.from(BYTES.toString().replaceAll('\n', '\r')))).not.toBe(hashOf(BYTES));
});
