import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it } from 'vitest';

const running: ChildProcess[] = [];
afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')));

describe('npm run preview', () => {
  it('prints the address with the base path of the build, serves it, and ends well at Ctrl-C', async () => {
    const preview = startPreview(inject('siteBelowPath'), '0');
    const line = await firstLine(preview);
    expect(line).toMatch(/^Trang web đang mở tại http:\/\/localhost:\d+\/kho\/ \(nhấn Ctrl\+C để dừng\)$/u);
    const page = await fetch(addressIn(line));
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html;charset=utf-8']);
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
  const env = { ...process.env, OUT_DIR: dir, PORT: port };
  const child = spawn(process.execPath, ['src/cli/preview.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
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
