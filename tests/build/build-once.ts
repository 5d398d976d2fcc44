import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../e2e/ensure-chromium.ts';
import { runBuild } from './run-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the real content's build for `/`, and of the one for `/kho/`. */
    siteAtRoot: string;
    siteBelowPath: string;
    chromium: string;
  }
}

/** Builds the site once for all build and browser tests, and makes sure that there is a browser. */
export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', ensureChromium());
  const built: string[] = [];
  for (const [key, base] of [
    ['siteAtRoot', '/'],
    ['siteBelowPath', '/kho/'],
  ] as const) {
    const { code, output, dir } = await runBuild({ base });
    if (code !== 0) throw new Error(`The build for ${base} failed:\n${output}`);
    project.provide(key, dir);
    built.push(dirname(dir));
  }
  return async () => void (await Promise.all(built.map((dir) => rm(dir, { recursive: true, force: true }))));
}
