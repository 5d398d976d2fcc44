import { spawn } from 'node:child_process';
import { type ProcessUse, watchProcesses } from './watch-processes.ts';

/** A program to run: its folder, and what its environment has besides ours. */
export type Command = {
  program: string;
  args: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
};

/** How a run went: wall seconds, and what its processes used where this machine tells. */
export type Run = { code: number; output: string; seconds: number; use: ProcessUse | undefined };

/** Runs a program to its end and measures it; what it writes is kept, for the case that it fails. */
export function runMeasured({ program, args, cwd, env = {} }: Command): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a batch file there.
      shell: process.platform === 'win32',
    });
    const watch = child.pid === undefined ? undefined : watchProcesses(child.pid);
    let output = '';
    const collect = (chunk: string): void => void (output += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.once('error', (error) => (watch?.stop(), reject(error)));
    child.once('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      resolve({ code: code ?? 1, output, seconds, use: watch?.stop() });
    });
  });
}

/** Runs programs one after another, up to the first that fails, as one run. */
export async function runInTurn(commands: readonly Command[]): Promise<Run> {
  let whole: Run | undefined;
  for (const command of commands) {
    const run = await runMeasured(command);
    whole = whole === undefined ? run : joinRuns(whole, run);
    if (run.code !== 0) break;
  }
  return whole ?? { code: 0, output: '', seconds: 0, use: undefined };
}

function joinRuns(a: Run, b: Run): Run {
  return { code: b.code, output: a.output + b.output, seconds: a.seconds + b.seconds, use: joinUses(a.use, b.use) };
}

/** One after another: CPU adds up, memory does not. */
function joinUses(a: ProcessUse | undefined, b: ProcessUse | undefined): ProcessUse | undefined {
  if (a === undefined || b === undefined) return undefined;
  const cpuByName = new Map(a.cpuByName);
  for (const [name, seconds] of b.cpuByName) cpuByName.set(name, (cpuByName.get(name) ?? 0) + seconds);
  return { cpuSeconds: a.cpuSeconds + b.cpuSeconds, cpuByName, peakBytes: Math.max(a.peakBytes, b.peakBytes) };
}
