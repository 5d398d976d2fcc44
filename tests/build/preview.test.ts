import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { buildEnvironment } from './run-build.ts';

const running: ChildProcess[] = [];
afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')));

describe('npm start', () => {
  it('says what it will do, builds, and says where the site is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dan-chieu-start-'));
    const environment = { PORT: '0', NO_COLOR: '1' };
    const options = { contentDir: 'tests/fixtures/sites/lanh/content', environment };
    const started = startCommand('start', buildEnvironment(options, join(folder, 'dist'), join(folder, 'cache')));
    const lines: string[] = [];
    for await (const line of createInterface({ input: started.stdout ?? process.stdin })) {
      lines.push(line);
      if (addressIn(line) !== '') break;
    }
    expect(lines[0]).toBe('Đọc nội dung, dựng các trang và chỉ mục tìm kiếm, rồi mở trang web trên máy này.');
    expect(lines.at(-1)).toMatch(/^Trang web đang mở tại http:\/\/localhost:\d+\/ \(nhấn Ctrl\+C để dừng\)$/u);
    expect((await fetch(addressIn(lines.at(-1) ?? ''))).status).toBe(200);
    expect(lines.join('\n')).not.toMatch(/\[WARN\] \[vite\]/u);
    await rm(folder, { recursive: true });
  });
});

describe('npm run preview', () => {
  it('prints the address with the base path of the build, serves it, and ends well at Ctrl-C', async () => {
    const preview = startPreview(inject('siteBelowPath'), '0');
    const line = await firstLine(preview);
    expect(line).toMatch(/^Trang web đang mở tại http:\/\/localhost:\d+\/kho\/ \(nhấn Ctrl\+C để dừng\)$/u);
    const page = await fetch(addressIn(line), { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } });
    const headers = ['content-type', 'content-encoding', 'cache-control'].map((name) => page.headers.get(name));
    expect([page.status, ...headers]).toEqual([200, 'text/html; charset=utf-8', 'br', 'no-cache']);
    const missing = await fetch(new URL('khong-co/', addressIn(line)));
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('<html lang="vi"')]);

    const ended = once(preview, 'exit');
    preview.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  });

  it('says in one sentence that the port is taken', async () => {
    const { port } = new URL(addressIn(await firstLine(startPreview(inject('siteAtRoot'), '0'))));
    const [code, output] = await outcomeOf(startPreview(inject('siteAtRoot'), port));
    expect(code).toBe(1);
    expect(output).toBe(
      `Cổng ${port} đang được chương trình khác dùng; hãy dừng chương trình đó hoặc đặt biến môi trường PORT là một số khác.\n`,
    );
  });

  it('says in one sentence that there is nothing to show yet', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'dan-chieu-empty-'));
    expect(await outcomeOf(startPreview(empty, '0'))).toEqual([
      1,
      'Chưa có trang web để mở; hãy chạy: npm run build\n',
    ]);
    await rm(empty, { recursive: true });
  });
});

function startPreview(dir: string, port: string): ChildProcess {
  return startCommand('preview', { ...process.env, OUT_DIR: dir, PORT: port });
}

function startCommand(name: string, env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, [`src/cli/${name}.ts`], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  return child;
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) return '';
  const [chunk] = await once(child.stdout.setEncoding('utf8'), 'data');
  return String(chunk).trim();
}

function addressIn(line: string): string {
  return /http\S+/u.exec(line)?.[0] ?? '';
}

async function outcomeOf(child: ChildProcess): Promise<[number | null, string]> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => void (output += chunk));
  }
  const [code] = await once(child, 'close');
  return [typeof code === 'number' ? code : null, output];
}
