import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run of a command left: its exit code, and what it wrote to both outputs, without colours. */
export type CommandResult = { code: number; output: string };

/** One build of its own: `dir` holds the site, unless the build failed. */
export type BuildResult = CommandResult & { dir: string };

/**
 * What a build may be given: another content folder, a path to be served below, another time zone of the machine, and
 * further variables of the environment.
 */
export type BuildOptions = {
  contentDir?: string;
  base?: string;
  timeZone?: string;
  environment?: Readonly<Record<string, string>>;
};

/**
 * Runs `npm run build` (its very script) into a temporary folder, with a cold content cache of its own.
 *
 * Builds share the folder `.astro` and must run one after another.
 */
export async function runBuild(options: BuildOptions = {}): Promise<BuildResult> {
  const dir = await mkdtemp(join(tmpdir(), 'dan-chieu-build-'));
  const outDir = join(dir, 'dist');
  const result = await buildSiteInto(options, outDir, join(dir, 'cache'));
  if (result.code !== 0) await rm(dir, { recursive: true, force: true });
  return { ...result, dir: outDir };
}

/** Runs the same over an output folder and a cache that may hold what an earlier build left. */
export function buildSiteInto(options: BuildOptions, outDir: string, cacheDir: string): Promise<CommandResult> {
  return runScript(['src/cli/build.ts'], buildEnvironment(options, outDir, cacheDir));
}

/** Runs `npm run check` (its very script) over a content folder; `output` is the report, as a build tells it too. */
export async function runCheck(contentDir: string, args: readonly string[] = []): Promise<CommandResult> {
  const { code, output } = await runScript(['src/cli/check.ts', ...args], { ...process.env, CONTENT_DIR: contentDir });
  return { code, output: output.replace(/^Chưa đối chiếu với bản đã công bố.*\n/mu, '') };
}

/** Runs `astro build` alone, as an editor's host might, who knows nothing of our scripts; keeps nothing of it. */
export async function runAstroBuild(options: BuildOptions): Promise<CommandResult> {
  const dir = await mkdtemp(join(tmpdir(), 'dan-chieu-astro-'));
  const env = buildEnvironment(options, join(dir, 'dist'), join(dir, 'cache'));
  const result = await runScript(['node_modules/astro/bin/astro.mjs', 'build'], env);
  await rm(dir, { recursive: true, force: true });
  return result;
}

/** The environment of a command that builds or serves a site for a test. */
export function buildEnvironment(
  { contentDir, base, timeZone, environment }: BuildOptions,
  outDir: string,
  cacheDir: string,
): NodeJS.ProcessEnv {
  // Vitest sets NODE_ENV and a hundred names of its own; a build must not see that it is being tested.
  const own = Object.entries(process.env).filter(
    ([name]) => name !== 'NODE_ENV' && !/^VITEST|^VITE_|^TEST$|^PROD$|^DEV$|^MODE$|^BASE_URL$/u.test(name),
  );
  return {
    ...Object.fromEntries(own),
    ...(contentDir === undefined ? {} : { CONTENT_DIR: contentDir }),
    ...(base === undefined ? {} : { SITE_BASE: base }),
    ...(timeZone === undefined ? {} : { TZ: timeZone }),
    ...environment,
    OUT_DIR: outDir,
    CACHE_DIR: cacheDir,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

function runScript(args: readonly string[], env: NodeJS.ProcessEnv): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: { ...env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: string): void => void (output += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
