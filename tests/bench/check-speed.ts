import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The time of the check over one text, in seconds: with nothing kept from before, and again. */
export type CheckSpeed = { what: string; first: number; again: number };

const CONTENT = 'tests/fixtures/sites/states/content';
const REPORT = 'reports/2025/12-bc-stttt.mdx';

/** Texts of many citations; of the doubtful ones each is a problem that is told. */
const TEXTS: Readonly<Record<string, (at: number) => string>> = {
  'chỗ viện dẫn khác nhau': (at) => `Quyết định số ${at}/QĐ-UBND ngày 03/03/2020 của UBND tỉnh Bắc Giang`,
  'chỗ viện dẫn còn nghi vấn': (at) => `Kế hoạch số 45/KH-UBND ngày ${(at % 28) + 1}/4/2021 của UBND tỉnh`,
};

/** Measures the check as it is run, in a process of its own, over texts of so many citations. */
export async function measureCheck(citations: number): Promise<CheckSpeed[]> {
  const speeds: CheckSpeed[] = [];
  for (const [name, sentence] of Object.entries(TEXTS)) {
    const folder = await mkdtemp(join(tmpdir(), 'dan-chieu-check-'));
    const content = join(folder, 'content');
    await cp(CONTENT, content, { recursive: true });
    const text = Array.from({ length: citations }, (_, at) => `Căn cứ ${sentence(at + 1)};`).join('\n\n');
    const report = await readFile(join(content, REPORT), 'utf8');
    await writeFile(join(content, REPORT), `${report}\n${text}\n`);
    const environment = { ...process.env, CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache') };
    const [first, again] = [await secondsOf(environment), await secondsOf(environment)];
    speeds.push({ what: `${citations} ${name}`, first, again });
    await rm(folder, { recursive: true });
  }
  return speeds;
}

async function secondsOf(env: NodeJS.ProcessEnv): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, ['src/cli/check.ts'], { env, stdio: 'ignore' }), 'close');
  return (performance.now() - start) / 1000;
}
