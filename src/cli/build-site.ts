import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

type Environment = Readonly<Record<string, string | undefined>>;

/** The command line of Astro, which has no entry point of its own among the exports of the package. */
const ASTRO = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));

/**
 * Builds the site with its search index in a process of its own, which gives its memory back when it ends.
 *
 * Returns its exit code; 0 is success. `env` names the folders (`CONTENT_DIR`, `OUT_DIR`, `CACHE_DIR`) and the path below
 * which the site will be served (`SITE_BASE`).
 */
export function buildSite(env: Environment): Promise<number> {
  return runNode([fileURLToPath(import.meta.resolve('./build.ts'))], env);
}

/** Starts the development server of Astro in the foreground, with the arguments given, until it ends. */
export function developSite(args: readonly string[], env: Environment): Promise<number> {
  // Astro detaches from the terminal where it believes that no person is watching; then Ctrl-C would not stop it.
  return runNode([ASTRO, 'dev', ...args], { ...env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' });
}

/**
 * Runs a script in a child process of this very Node and waits for its end; output goes to this terminal.
 *
 * Returns the exit code, or 1 where a signal ended the child. A signal sent to this process goes on to the child, so
 * that nothing is left running.
 */
function runNode(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: 'inherit' });
    const stop = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
    const done = (): void => void process.off('SIGINT', stop).off('SIGTERM', stop).off('SIGHUP', stop);
    child.once('error', (error) => (done(), reject(error)));
    child.once('exit', (code) => (done(), resolve(code ?? 1)));
  });
}
