import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder, type ServedFolder } from './serve.ts';
import { siteSettings } from './site-settings.ts';

/** Serves the built site until Ctrl-C (exit code 0), or says in one sentence why it cannot (exit code 1). */
export async function serveUntilStopped(): Promise<void> {
  const settings = siteSettings(process.env);
  if (typeof settings === 'string') return fail(settings);
  if (!existsSync(join(settings.dir, 'index.html'))) return fail('Chưa có trang web để mở; hãy chạy: npm run build');

  let site: ServedFolder;
  try {
    site = await serveFolder(settings.dir, settings);
  } catch (error) {
    return fail(reasonOf(error, settings.port));
  }
  // The signal may come to npm, to the shell and to this process alike; ending here at once is right for each.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
  console.log(`Trang web đang mở tại ${site.url} (nhấn Ctrl+C để dừng)`);
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

function reasonOf(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Cổng ${port} đang được chương trình khác dùng; hãy dừng chương trình đó hoặc đặt biến môi trường PORT là một số khác.`;
  }
  if (code === 'EACCES')
    return `Máy không cho phép dùng cổng ${port}; hãy đặt biến môi trường PORT là một số lớn hơn 1023.`;
  return `Không mở được trang web tại cổng ${port}: ${error instanceof Error ? error.message : String(error)}`;
}
