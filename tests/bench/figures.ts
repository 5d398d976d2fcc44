import type { Run } from './measure/run-measured.ts';
import type { SiteSize } from './measure/site-size.ts';
import type { Stage } from './measure/read-stages.ts';

/** What one build took and made; CPU and memory are absent where the machine does not tell them. */
export type BuildFigures = SiteSize & {
  name: string;
  seconds: number;
  cpuSeconds: number | undefined;
  peakBytes: number | undefined;
  cpuByName: ReadonlyMap<string, number>;
  stages: readonly Stage[];
};

export function figuresOf(name: string, run: Run, size: SiteSize, stages: readonly Stage[] = []): BuildFigures {
  const { seconds, use } = run;
  const { cpuSeconds, peakBytes, cpuByName = new Map<string, number>() } = use ?? {};
  return { name, seconds, cpuSeconds, peakBytes, cpuByName, stages, ...size };
}

/** The median of several builds, figure by figure; at least one is needed. */
export function medianFigures(builds: readonly [BuildFigures, ...BuildFigures[]]): BuildFigures {
  const [first] = builds;
  const middle = (of: (build: BuildFigures) => number | undefined): number | undefined => {
    const values = builds.map(of).filter((value) => value !== undefined);
    return values.length < builds.length ? undefined : medianOf(values);
  };
  return {
    ...first,
    seconds: middle(({ seconds }) => seconds) ?? 0,
    cpuSeconds: middle(({ cpuSeconds }) => cpuSeconds),
    peakBytes: middle(({ peakBytes }) => peakBytes),
    cpuByName: new Map(
      [...first.cpuByName.keys()].map((name) => [name, middle(({ cpuByName }) => cpuByName.get(name) ?? 0) ?? 0]),
    ),
    stages: first.stages.map(({ stage }) => {
      const own = (build: BuildFigures): Stage | undefined => build.stages.find((other) => other.stage === stage);
      return {
        stage,
        seconds: middle((build) => own(build)?.seconds ?? 0) ?? 0,
        cpuSeconds: middle((build) => own(build)?.cpuSeconds),
      };
    }),
  };
}

/** Of an even number of values, the mean of the two in the middle; 0 of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}
