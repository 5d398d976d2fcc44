import { expect, it } from 'vitest';
import { nameOfCommand, parseProcStat } from '../../bench/measure/parse-proc-stat.ts';

const FIELDS =
  'S 4240 4242 4242 0 -1 4194304 51210 812 3 0 1250 310 44 21 20 0 11 0 998877 1249280000 42111 18446744073709551615';

it.each(['(node)', '(npm run build)', '(a) b (c))'])('reads a process called %s', (name) => {
  expect(parseProcStat(`4242 ${name} ${FIELDS}\n`)).toEqual({
    pid: 4242,
    parent: 4240,
    ticks: 1560,
    childTicks: 65,
    startedAt: 998877,
    pages: 42111,
  });
});

it.each(['', '4242 (node) S 4240'])('reads nothing out of “%s”', (line) => {
  expect(parseProcStat(line)).toBeUndefined();
});

it.each([
  ['bin/node\0node_modules/astro/bin/astro.mjs\0build\0', 'astro.mjs'],
  ['node\0--import\0', 'node'],
  ['node\0--no-warnings\0src/cli/build.ts\0', 'build.ts'],
  ['node_modules/@pagefind/linux-x64/bin/pagefind_extended\0--service\0', 'pagefind_extended'],
  ['npm run build\0', 'npm run build'],
  ['', ''],
])('calls “%s” %s', (commandLine, name) => {
  expect(nameOfCommand(commandLine)).toBe(name);
});
