import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showProgress } from '../../../../src/cli/progress/show-progress.ts';
import { publishProgress } from '../../../../src/content/progress/publish-progress.ts';

const CLEAR = '\r\u001b[2K';

const written: string[] = [];
const terminal = { isTTY: true, columns: 80, write: (text: string) => written.push(text) > 0 };

const begin = (stream: object = terminal, env: Readonly<Record<string, string>> = {}): void =>
  void (stop = showProgress(stream as NodeJS.WriteStream, env, () => Date.now()));
const read = (done: number): void => publishProgress({ work: 'read', done, total: 996 });

let stop: () => void;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  stop();
  written.length = 0;
  vi.useRealTimers();
});

describe('showProgress', () => {
  it('writes one line over and over, at most ten times a second, and the last report for certain', () => {
    begin();
    for (let done = 1; done <= 250; done++) {
      read(done);
      vi.advanceTimersByTime(1);
    }
    expect(written).toEqual([1, 100, 200].map((done) => `${CLEAR}đọc ${done}/996 tệp`));
    vi.advanceTimersByTime(100);
    expect(written.slice(3)).toEqual([`${CLEAR}đọc 250/996 tệp`]);
  });

  it('clears the line at the end, and is silent from then on', () => {
    begin(terminal, { CI: '', TERM: 'xterm-256color' });
    read(1);
    read(2);
    stop();
    expect(written).toEqual([`${CLEAR}đọc 1/996 tệp`, CLEAR]);
    read(3);
    vi.advanceTimersByTime(1000);
    expect(written).toHaveLength(2);
  });

  it('writes nothing where no work reports', () => {
    begin();
    stop();
    expect(written).toEqual([]);
  });

  it('makes room for what others write, who find the terminal as it was in the end', () => {
    const { write } = terminal;
    begin();
    read(1);
    terminal.write('một dòng\n');
    terminal.write('dòng nữa\n');
    expect(written).toEqual([`${CLEAR}đọc 1/996 tệp`, CLEAR, 'một dòng\n', 'dòng nữa\n']);
    stop();
    expect(terminal.write).toBe(write);
  });

  it('waits until a line that others write in pieces has ended', () => {
    begin();
    terminal.write('một ');
    read(1);
    terminal.write('dòng\n');
    read(2);
    expect(written).toEqual(['một ', 'dòng\n', `${CLEAR}đọc 2/996 tệp`]);
  });

  it.each([
    ['a file', { ...terminal, isTTY: false }, {}],
    ['a terminal that cannot go back', terminal, { TERM: 'dumb' }],
    ['CI', terminal, { CI: 'true' }],
  ])('writes nothing to %s', (_, stream, env) => {
    begin(stream, env);
    read(1);
    stop();
    expect(written).toEqual([]);
  });
});
