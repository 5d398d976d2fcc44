import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readStages, type Stage } from './measure/read-stages.ts';
import { type Run, runMeasured } from './measure/run-measured.ts';

/** Where our site is built, and what the build keeps: outside the repository, beside its content. */
export const SITE = 'site';
export const CACHE = 'cache';

/** Builds the content of a folder as its users do, with nothing kept from before. */
export async function buildOurs(folder: string): Promise<Run & { stages: readonly Stage[] }> {
  const [outDir, cacheDir, times] = [SITE, CACHE, 'times.jsonl'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [outDir, cacheDir, times]) await rm(path, { recursive: true, force: true });
  const env = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: outDir, CACHE_DIR: cacheDir, BUILD_TIMES: times };
  const run = await runMeasured({ program: 'npm', args: ['run', 'build'], cwd: process.cwd(), env });
  return { ...run, stages: await readStages(times) };
}
