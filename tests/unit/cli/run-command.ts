import { spawnSync } from 'node:child_process';

type Run = { args?: readonly string[]; env?: Readonly<Record<string, string>>; input?: string };

/** Runs a command of `src/cli` as its user does; answers with the exit code and what it wrote. */
export function runCommand(name: string, { args = [], env = {}, input = '' }: Run = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${name}.ts`, ...args], {
    env: { ...process.env, ...env },
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The objects of an output that has one a line. */
export function parseLines(stdout: string): unknown[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}
