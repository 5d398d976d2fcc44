import { appendFileSync } from 'node:fs';

/** The stages of a build that whoever measures it wants to tell apart; `render` is Astro's, `index` runs beside it. */
export type Stage = 'read' | 'render' | 'index';

/** Runs a stage of a build; its seconds become a line of the file that `BUILD_TIMES` names, for whoever measures. */
export async function timeStage<Result>(stage: Stage, run: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await run();
  recordStage(stage, start);
  return result;
}

/** The same for a stage that began at `start` (`performance.now()`) and ends now. */
export function recordStage(stage: Stage, start: number): void {
  const file = process.env['BUILD_TIMES'];
  if (!file) return;
  const seconds = Math.round(performance.now() - start) / 1000;
  appendFileSync(file, `${JSON.stringify({ stage, seconds })}\n`);
}
