import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runInTurn, runMeasured } from '../../bench/measure/run-measured.ts';

const cwd = process.cwd();
const script = (code: string) => ({ program: process.execPath, args: ['-e', code], cwd });

it.skipIf(!existsSync('/proc/self/stat'))(
  'a run is charged with what its children use',
  async () => {
    const burn = `require('node:child_process').execFileSync(process.execPath, ['-e', 'const end = process.cpuUsage().user + 1e5; while (process.cpuUsage().user < end);'])`;
    const { code, seconds, use } = await runMeasured(script(burn));
    expect(code).toBe(0);
    expect(use?.cpuSeconds).toBeGreaterThan(0.1);
    expect(seconds).toBeGreaterThan(0);
    expect(use?.peakBytes).toBeGreaterThan(20e6);
  },
  60_000,
);

it('programs in turn end with the first that fails, with what it wrote', async () => {
  const { code, output } = await runInTurn([
    script('console.log(1)'),
    script('process.exit(3)'),
    script('console.log(2)'),
  ]);
  expect([code, output]).toEqual([3, '1\n']);
});
