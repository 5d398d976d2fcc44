import { once } from 'node:events';
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEnvironment } from './run-build.ts';

const DOCUMENT = 'directives/2021/45-qd-ubnd.mdx';
const ADDRESS = 'van-ban/2021/45-qd-ubnd/';

/** A document that another cites has a page before its own file is sound. */
const NOT_HELD = 'Kho chưa có văn bản này';

let dir: string;
let folder: string;
let server: ChildProcess;
let output = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dan-chieu-dev-'));
  folder = join(dir, 'content');
  await cp('tests/fixtures/sites/states/content', folder, { recursive: true });
  await change((text) => text.replace(/^kind: .*$/mu, 'kind: Chỉ chỉ'));
  const env = buildEnvironment({ contentDir: folder }, join(dir, 'dist'), join(dir, 'cache'));
  server = spawn(process.execPath, ['src/cli/dev.ts', '--port', '0'], { env: { ...env, NO_COLOR: '1' } });
  for (const stream of [server.stdout, server.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
});

afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
  await rm(dir, { recursive: true, force: true });
});

describe('the development server over a content folder with an error', () => {
  it('tells it as the check does, and shows the pages that are sound', async () => {
    await untilOutput(/localhost:\d+/u);
    expect(output).toContain('“Chỉ chỉ” không phải là giá trị được dùng ở mục “kind”.');
    expect(await pageAt('')).toContain('<html lang="vi"');
    expect(await pageAt(ADDRESS)).toContain(NOT_HELD);
  });

  it('takes the repaired file in, and tells that no error is left', async () => {
    await change((text) => text.replace('kind: Chỉ chỉ', 'kind: Quyết định'));
    await untilOutput(/không có lỗi/u);
    await expect.poll(() => pageAt(ADDRESS), WAIT).not.toContain(NOT_HELD);
    expect(await pageAt(ADDRESS)).toContain('Về quy chế vận hành');
  });
});

const WAIT = { timeout: 60_000, interval: 200 };

async function change(edit: (text: string) => string): Promise<void> {
  const file = join(folder, DOCUMENT);
  await writeFile(file, edit(await readFile(file, 'utf8')));
}

async function untilOutput(words: RegExp): Promise<void> {
  await expect.poll(() => output, WAIT).toMatch(words);
}

async function pageAt(path: string): Promise<string> {
  const address = /http:\/\/localhost:\d+\//u.exec(output)?.[0] ?? '';
  return (await fetch(address + path)).text();
}
