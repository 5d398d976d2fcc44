import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { nameOfCommand, parseProcStat, type ProcStat } from './parse-proc-stat.ts';

/** What a process and all that it started used: CPU seconds, in all and by program, and the most memory at one moment. */
export type ProcessUse = { cpuSeconds: number; cpuByName: ReadonlyMap<string, number>; peakBytes: number };

const INTERVAL = 100;

/**
 * Watches a process that this one started and all its descendants until `stop`, ten times a second, one at a time. Memory
 * is the sum of what each holds (`RSS`: pages that they share count for each of them). CPU by program is what each process
 * had used when last seen, so that the last tenth of a second of each is missing; in all it is what the kernel has charged
 * to this process for children that ended, where that is more. Undefined on machines without `/proc`.
 */
export function watchProcesses(root: number): { stop: () => ProcessUse | undefined } {
  if (!existsSync('/proc/self/stat')) return { stop: () => undefined };
  const [ticksPerSecond, pageBytes] = ['CLK_TCK', 'PAGESIZE'].map((name) =>
    Number(execFileSync('getconf', [name], { encoding: 'utf8' })),
  );
  const seen = new Map<string, { name: string; ticks: number }>();
  let family = new Set([root]);
  let peakPages = 0;
  const sample = (): void => {
    const now = familyOf(family, readStats());
    family = new Set(now.map(({ pid }) => pid));
    peakPages = Math.max(peakPages, sum(now.map(({ pages }) => pages)));
    for (const { pid, startedAt, ticks } of now) {
      const key = `${pid} ${startedAt}`;
      // Between its end and its parent's taking note a process has no command line any more.
      seen.set(key, { name: nameOf(pid) || (seen.get(key)?.name ?? 'chương trình ngắn'), ticks });
    }
  };
  const before = endedTicks();
  sample();
  const timer = setInterval(sample, INTERVAL);
  return {
    stop: () => {
      clearInterval(timer);
      const byName = Map.groupBy(seen.values(), ({ name }) => name);
      const seconds = (ticks: number): number => ticks / (ticksPerSecond ?? 100);
      const ticksOf = (all: Iterable<{ ticks: number }>): number => sum([...all].map(({ ticks }) => ticks));
      return {
        cpuSeconds: seconds(Math.max(endedTicks() - before, ticksOf(seen.values()))),
        cpuByName: new Map([...byName].map(([name, all]) => [name, seconds(ticksOf(all))])),
        peakBytes: peakPages * (pageBytes ?? 4096),
      };
    },
  };
}

function readStats(): ProcStat[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((pid) => parseProcStat(readProc(pid, 'stat')) ?? []);
}

/** Those known, and whom they started; who outlives its parent stays known. */
function familyOf(known: ReadonlySet<number>, all: readonly ProcStat[]): ProcStat[] {
  const children = Map.groupBy(all, ({ parent }) => parent);
  const family = new Map(all.filter(({ pid }) => known.has(pid)).map((stat) => [stat.pid, stat]));
  for (const { pid } of family.values()) {
    for (const child of children.get(pid) ?? []) family.set(child.pid, child);
  }
  return [...family.values()];
}

function endedTicks(): number {
  return parseProcStat(readProc('self', 'stat'))?.childTicks ?? 0;
}

function nameOf(pid: number): string {
  return nameOfCommand(readProc(String(pid), 'cmdline'));
}

/** Empty where the process has ended meanwhile. */
function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
