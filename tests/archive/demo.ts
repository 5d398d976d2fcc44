import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../src/cli/build-site.ts';
import { serveUntilStopped } from '../../src/cli/serve/serve-until-stopped.ts';
import { writeArchive } from './write-archive.ts';

const DOCUMENTS = 500;

/**
 * `npm run demo`: what the site is like with the archive of a department in it. Writes a sample archive outside the
 * repository, builds it beside its content and serves it until Ctrl-C. The folder is always the same one, so that a second
 * demo finds what the first has read; `CONTENT_DIR`, `OUT_DIR` and `CACHE_DIR` are the demo's own, `PORT` is as for `start`.
 */
async function main(): Promise<void> {
  const folder = demoFolder();
  const own = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'site'), CACHE_DIR: join(folder, 'cache') };
  await rm(own.CONTENT_DIR, { recursive: true, force: true });
  await writeArchive(own.CONTENT_DIR, DOCUMENTS);
  console.log(`Đã soạn ${DOCUMENTS} văn bản mẫu trong ${own.CONTENT_DIR}; đang dựng trang.`);
  Object.assign(process.env, own);
  const code = await buildSite(process.env);
  if (code === 0) await serveUntilStopped();
  else process.exitCode = code;
}

/** One for each version and user: the folder of another user could not be written. */
function demoFolder(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return join(tmpdir(), `dan-chieu-demo-${version}-${process.getuid?.() ?? process.env['USERNAME'] ?? ''}`);
}

await main();
