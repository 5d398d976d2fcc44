import { readFile } from 'node:fs/promises';

/** How long a stage of a build took, in seconds; stages may run side by side. */
export type Stage = { stage: string; seconds: number; cpuSeconds: number | undefined };

/**
 * Reads what a build wrote of its stages (`BUILD_TIMES`): lines `{"stage": "read", "seconds": 1.5}`, `cpuSeconds` besides
 * where it is known. Several lines of one stage are added up. Empty where the build wrote no such file.
 */
export async function readStages(file: string): Promise<Stage[]> {
  return stagesOf(await readFile(file, 'utf8').catch(() => ''));
}

export function stagesOf(text: string): Stage[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const stages = lines.map((line) => JSON.parse(line) as Partial<Stage>);
  return [...Map.groupBy(stages, ({ stage = '' }) => stage)].map(([stage, own]) => ({
    stage,
    seconds: own.reduce((sum, { seconds = 0 }) => sum + seconds, 0),
    cpuSeconds: own.every(({ cpuSeconds }) => cpuSeconds !== undefined)
      ? own.reduce((sum, { cpuSeconds = 0 }) => sum + cpuSeconds, 0)
      : undefined,
  }));
}
