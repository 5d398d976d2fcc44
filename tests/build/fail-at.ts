import { subscribe } from 'node:diagnostics_channel';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded into a build (`NODE_OPTIONS=--import`), so that it fails at a place told by `FAIL_AT`, and not at some time:
 * `read`, `render` or `index` and a count (the work of that name has come so far), `switch` and a count (so many entries were
 * exchanged), `write` and a count (so many pages were written aside), or `page` and a count (so many were rendered; the next
 * one throws). `FAIL_BY` is the signal that it gets, or the code
 * of the error that the writing ends with.
 */
const [place = '', count = '0'] = (process.env['FAIL_AT'] ?? '').split(' ');
const by = process.env['FAIL_BY'] ?? 'SIGKILL';
let steps = 0;

function failure(path: unknown): Error {
  return Object.assign(new Error(`${by}: stood in for a full disk, open '${String(path)}'`), { code: by, path });
}

function isDue(): boolean {
  steps += 1;
  return steps === Number(count);
}

if (place === 'write') {
  const { writeFile } = fs.promises;
  fs.promises.writeFile = (async (...args: Parameters<typeof writeFile>) => {
    if (String(args[0]).endsWith('.html') && isDue()) throw failure(args[0]);
    return writeFile(...args);
  }) as typeof writeFile;
} else if (place === 'switch') {
  const { renameSync } = fs;
  fs.renameSync = (from, to) => {
    if (/\.build[/\\](?:site|before)[/\\]/u.test(`${String(from)} ${String(to)}`) && isDue()) {
      if (!by.startsWith('SIG')) throw failure(from);
      process.kill(process.pid, by);
    }
    renameSync(from, to);
  };
} else if (place === 'page') {
  const { Response: Own } = globalThis;
  globalThis.Response = class extends Own {
    constructor(...args: ConstructorParameters<typeof Own>) {
      if (isDue()) throw new Error('stood in for a fault');
      super(...args);
    }
  };
} else if (place !== '') {
  subscribe('dan-chieu:progress', (message) => {
    const { work, done } = message as { work: string; done: number };
    if (work === place && done >= Number(count) && steps++ === 0) process.kill(process.pid, by);
  });
}
syncBuiltinESMExports();
