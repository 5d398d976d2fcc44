import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placesLeftSwitching } from '../../outputs/whole/build-places.ts';
import { takeLock } from '../../outputs/whole/lock.ts';
import { undoSwitch } from '../../outputs/whole/switch-site.ts';
import { builtBase, siteSettings } from './site-settings.ts';
import { serveFolder, type ServedFolder } from './serve.ts';

/** Serves the built site until Ctrl-C (exit code 0), or says in one sentence why it cannot (exit code 1). */
export async function serveUntilStopped(): Promise<void> {
  const settings = siteSettings(process.env);
  if (typeof settings === 'string') return fail(settings);
  undoSwitchLeft(settings.dir);
  const home = await readFile(join(settings.dir, 'index.html'), 'utf8').catch(() => undefined);
  if (home === undefined) return fail('Chưa có trang web để mở; hãy chạy: npm run build');

  let site: ServedFolder;
  try {
    site = await serveFolder(settings.dir, { port: settings.port, base: builtBase(home) });
  } catch (error) {
    return fail(reasonOf(error, settings.port));
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
  endWithParent();
  console.log(`Trang web đang mở tại ${site.url} (nhấn Ctrl+C để dừng)`);
}

/** A build that was killed while it put its site in place left half of it; the site before is at hand. */
function undoSwitchLeft(dir: string): void {
  const places = placesLeftSwitching(dir, '.astro');
  if (!places) return;
  const lock = takeLock(join(places.work, 'lock'));
  if ('holder' in lock) return; // it is being put in place just now
  undoSwitch(places);
  lock.release();
}

/** Whoever ends npm ends the shell between npm and this process, and no signal comes here: the port would stay taken. */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, 500).unref();
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
