import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CheckAnswer, CheckRequest } from './check-worker.ts';

/** A process that checks folders, one after another. */
export type Checker = { check: (request: CheckRequest) => Promise<CheckAnswer | { hang: number }>; stop: () => void };

/**
 * Starts a process that checks folders by the very function of the check; what it throws comes back as data. A check that
 * lasts longer than `patience` milliseconds is given up, its process ended and another one started: a guard, no measure.
 */
export function startChecker(cacheDir: string, patience: number): Checker {
  let child: ChildProcess | undefined;
  const running = (): ChildProcess =>
    (child ??= fork(fileURLToPath(import.meta.resolve('./check-worker.ts')), {
      env: { ...process.env, CACHE_DIR: cacheDir },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    }));
  const stop = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  return {
    stop,
    check: (request) =>
      new Promise((resolve) => {
        const worker = running();
        let words = '';
        const listen = (chunk: Buffer): void => void (words += chunk.toString());
        const done = (answer: CheckAnswer | { hang: number }): void => {
          clearTimeout(guard);
          worker.removeAllListeners('message').removeAllListeners('exit');
          worker.stderr?.off('data', listen);
          resolve(answer);
        };
        const guard = setTimeout(() => {
          stop();
          done({ hang: patience });
        }, patience);
        worker.stderr?.on('data', listen);
        worker.once('message', (answer: CheckAnswer) => done(answer));
        worker.once('exit', (code) => {
          child = undefined;
          done({ crash: `The process ended with ${String(code)}: ${words}` });
        });
        worker.send(request);
      }),
  };
}
