import { spawn } from 'node:child_process';

/**
 * Runs a script in a child process of this very Node and waits for its end; output goes to this terminal.
 *
 * Returns the exit code, or 1 where a signal ended the child. A signal sent to this process goes on to the child, so
 * that nothing is left running.
 */
export function runNode(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: 'inherit' });
    const stop = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on('SIGINT', stop).on('SIGTERM', stop);
    const done = (): void => void process.off('SIGINT', stop).off('SIGTERM', stop);
    child.once('error', (error) => (done(), reject(error)));
    child.once('exit', (code) => (done(), resolve(code ?? 1)));
  });
}
