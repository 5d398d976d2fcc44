import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildEnvironment, buildSiteInto } from './run-build.ts';

vi.setConfig({ testTimeout: 300_000 }); // up to three builds, each of which a busy machine may keep waiting

const CONTENT = 'tests/fixtures/sites/states/content';
const CHANGED = 'reports/2025/12-bc-stttt.mdx';

/** `content` is what the published site is of, `changed` what is built over it: every entry of the site would be another. */
let folder: string;
let published: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dan-chieu-whole-'));
  for (const name of ['content', 'changed']) await cp(CONTENT, join(folder, name), { recursive: true });
  const file = join(folder, 'changed', CHANGED);
  await writeFile(file, `${readFileSync(file, 'utf8')}\nTheo Kế hoạch số 999/KH-UBND ngày 01/02/2021 của UBND tỉnh.\n`);
  const { code, output } = await build('content');
  expect(code, output).toBe(0);
  mkdirSync(join(folder, 'dist/.git'));
  writeFileSync(join(folder, 'dist/.git/HEAD'), 'ref: refs/heads/main\n');
  published = bytesOf('dist');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const build = (content: string, cache = 'cache', site = 'dist') =>
  buildSiteInto({ contentDir: join(folder, content) }, join(folder, site), join(folder, cache));

/** Every file below a folder, hidden ones too, with a digest of its bytes. */
function bytesOf(site: string): Record<string, string> {
  const files = readdirSync(join(folder, site), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files
      .map((file) => join(file.parentPath, file.name))
      .map((file) => [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

type Outcome = { code: number | null; signal: string | null; errors: string; output: string };

const OURS = ['src/cli/build.ts'];
const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build'];

/** Starts a build of the changed content over the published site, which fails as `tests/build/fail-at.ts` is told to. */
function startFailing(args: readonly string[], at: string, by: string, cache = 'cache'): ChildProcess {
  const environment = {
    FAIL_AT: at,
    FAIL_BY: by,
    NO_COLOR: '1',
    NODE_OPTIONS: `--import=${resolve('tests/build/fail-at.ts')}`,
  };
  const options = { contentDir: join(folder, 'changed'), environment };
  return spawn(process.execPath, args, {
    env: buildEnvironment(options, join(folder, 'dist'), join(folder, cache)),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const said = { output: '', errors: '' };
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (said.output += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (said.errors += chunk));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, ...said };
}

const failing = async (...args: Parameters<typeof startFailing>): Promise<Outcome> => outcomeOf(startFailing(...args));

const SAME = (): string => `trang web đã có trong “${join(folder, 'dist')}” vẫn như cũ`;

describe('a build that does not come to its end leaves the published site as it was, byte for byte', () => {
  it.each([
    { command: OURS, at: 'read 3', by: 'SIGTERM', code: 143 },
    { command: OURS, at: 'render 20', by: 'SIGINT', code: 130 },
    { command: ASTRO, at: 'render 20', by: 'SIGHUP', code: 129 },
  ])('stopped by $by at “$at”', async ({ command, at, by, code }) => {
    const { code: got, errors } = await failing(command, at, by);
    expect(errors).toBe(`Đã dừng theo yêu cầu; trang web trong “${join(folder, 'dist')}” vẫn như cũ.\n`);
    expect(got).toBe(code);
    expect(bytesOf('dist')).toEqual(published);
    expect(existsSync(join(folder, '.dist.build'))).toBe(false);
  });

  it.each([
    { command: OURS, at: 'write 10', by: 'ENOSPC', why: 'đĩa đã đầy' },
    { command: ASTRO, at: 'write 10', by: 'ENOSPC', why: 'đĩa đã đầy' },
    { command: OURS, at: 'switch 7', by: 'EROFS', why: 'thư mục cần ghi nằm trên ổ đĩa chỉ cho đọc' },
    { command: OURS, at: 'switch 24', by: 'EACCES', why: 'máy không cho phép ghi vào thư mục cần ghi' },
  ])('$by at “$at” ($command), in one sentence', async ({ command, at, by, why }) => {
    const { code, errors } = await failing(command, at, by);
    expect(errors).toMatch(/^[^\n]+\n$/u);
    expect(errors).toContain(`Không dựng được trang web vì ${why}`);
    expect(errors).toContain(`${SAME()}.`);
    expect(code).toBe(1);
    expect(bytesOf('dist')).toEqual(published);
  });

  it.each([OURS, ASTRO])(
    'a page that cannot be made (%s): its address, and the stack in a file',
    async (...command) => {
      const { code, errors } = await failing(command, 'page 5', 'throw');
      const log = join(folder, 'cache/build-error.log');
      expect(errors).toMatch(/^Không dựng được trang \/[^ ]*\/ vì chương trình gặp lỗi \(chi tiết [^\n]+\n$/u);
      expect(errors).toContain(`(chi tiết cho người bảo trì: ${log}); ${SAME()}.`);
      expect(readFileSync(log, 'utf8')).toMatch(/stood in for a fault\n +at /u);
      expect(code).toBe(1);
      expect(bytesOf('dist')).toEqual(published);
    },
  );

  it('killed while pages are made; what it leaves, the next build removes', async () => {
    expect((await failing(OURS, 'render 20', 'SIGKILL')).signal).toBe('SIGKILL');
    expect(bytesOf('dist')).toEqual(published);
    expect(readdirSync(join(folder, '.dist.build'))).toEqual(['lock', 'site']);
    expect((await failing(OURS, 'render 20', 'SIGTERM')).code).toBe(143);
    expect(existsSync(join(folder, '.dist.build'))).toBe(false);
  });

  it.each(['switch 7', 'switch 24'])('killed at “%s”: the next command takes back what was moved', async (at) => {
    expect((await failing(OURS, at, 'SIGKILL')).signal).toBe('SIGKILL');
    expect(bytesOf('dist')).not.toEqual(published);
    expect((await failing(OURS, 'read 1', 'SIGTERM')).code).toBe(143);
    expect(bytesOf('dist')).toEqual(published);
  });
});

describe('two builds at once', () => {
  it('of one site: the second is refused, in one sentence; a lock of a process that is gone holds nobody up', async () => {
    const first = startFailing(OURS, 'read 1', 'SIGSTOP');
    await expect.poll(() => stateOf(first), { timeout: 60_000, interval: 50 }).toBe('T');
    for (const command of [OURS, ASTRO]) {
      const { code, errors } = await failing(command, '', '', 'another-cache');
      expect(errors).toBe(
        `Một lần dựng khác (tiến trình ${first.pid}) đang ghi vào “${join(folder, 'dist')}”; hãy đợi nó xong rồi chạy lại.\n`,
      );
      expect(code).toBe(1);
    }
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect(readdirSync(join(folder, '.dist.build'))).toEqual(['lock']);
    expect((await failing(OURS, 'read 1', 'SIGTERM')).code).toBe(143);
    expect(bytesOf('dist')).toEqual(published);
  });

  it('of two contents into two folders: both publish what they would alone', async () => {
    const [one, other] = await Promise.all([
      build('content', 'cache-1', 'dist-1'),
      buildSiteInto({ contentDir: 'content' }, join(folder, 'dist-2'), join(folder, 'cache-2')),
    ]);
    expect([one.code, other.code], one.output + other.output).toEqual([0, 0]);
    const alone = Object.entries(published).filter(([file]) => !file.includes('.git'));
    const beside = Object.entries(bytesOf('dist-1')).map(([file, bytes]) => [file.replace('dist-1', 'dist'), bytes]);
    expect(Object.fromEntries(beside)).toEqual(Object.fromEntries(alone));
    expect(existsSync(join(folder, 'dist-2/bao-cao/2024'))).toBe(true);
  });
});

describe('the folder of the site', () => {
  it('that is a link stays one, and its `.git` is kept', async () => {
    await cp(join(folder, 'dist'), join(folder, 'real'), { recursive: true });
    symlinkSync(join(folder, 'real'), join(folder, 'linked'), 'junction');
    const { ino } = lstatSync(join(folder, 'real'));
    expect((await build('changed', 'cache', 'linked')).code).toBe(0);
    expect(lstatSync(join(folder, 'linked')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(folder, 'real')).ino).toBe(ino);
    expect(readFileSync(join(folder, 'real/.git/HEAD'), 'utf8')).toBe('ref: refs/heads/main\n');
    expect(readdirSync(folder).filter((name) => name.endsWith('.build'))).toEqual([]);
  });

  it('is never one that holds what the site is made of', async () => {
    const { code, output } = await buildSiteInto(
      { contentDir: join(folder, 'content') },
      folder,
      join(folder, 'cache'),
    );
    expect(output).toContain(`Không thể dựng trang web vào “${folder}”: việc đó sẽ xóa mất “`);
    expect(code).toBe(1);
  });

  const isMountable = spawnSync('unshare', ['-m', 'true']).status === 0;

  it.skipIf(!isMountable)(
    'on a file system of its own is filled by copying (skipped where none may be mounted)',
    async () => {
      const site = join(folder, 'mounted');
      mkdirSync(site);
      expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', site]).status).toBe(0);
      try {
        const { code, output } = await build('content', 'cache', 'mounted');
        expect(code, output).toBe(0);
        const [here, there] = [bytesOf('mounted'), Object.keys(published).filter((file) => !file.includes('.git'))];
        expect(Object.keys(here).length).toBe(there.length);
        expect(readdirSync(site).filter((name) => name.startsWith('.'))).toEqual([]);

        const free = Number(
          spawnSync('df', ['--output=avail', '-B1', site], { encoding: 'utf8' }).stdout.split('\n')[1],
        );
        writeFileSync(join(site, 'tep-khac.bin'), Buffer.alloc(Math.max(0, free - 100_000)));
        const before = bytesOf('mounted');
        const full = await build('changed', 'cache', 'mounted');
        expect(full.output).toMatch(/Không dựng được trang web vì đĩa đã đầy[^\n]*vẫn như cũ\.\n$/u);
        expect(full.code).toBe(1);
        expect(bytesOf('mounted')).toEqual(before);
      } finally {
        spawnSync('umount', [site]);
        rmSync(site, { recursive: true, force: true });
      }
    },
  );
});

/** The state of a process as Linux tells it: `T` is stopped. */
function stateOf({ pid }: ChildProcess): string {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return line.slice(line.lastIndexOf(')') + 2, line.lastIndexOf(')') + 3);
}
