import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';

/** How to come by a browser: the commands to run, or the sentence that says what a person has to do. */
export type ChromiumInstallation = { commands: readonly (readonly string[])[] } | { advice: string };

/** Says how a machine without Chromium gets one; only Debian and Ubuntu as root can do it unasked. */
export function planInstallation(machine: {
  platform: NodeJS.Platform;
  isRoot: boolean;
  hasApt: boolean;
  isChosen: boolean;
}): ChromiumInstallation {
  if (machine.isChosen) return { advice: 'CHROMIUM_PATH names a file that does not exist; point it to a Chromium.' };
  if (machine.platform === 'linux' && machine.hasApt) {
    if (!machine.isRoot) return { advice: 'The browser tests need Chromium: run “sudo apt-get install chromium”.' };
    return {
      commands: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
      ],
    };
  }
  return {
    advice: 'The browser tests need Chromium, Chrome or Edge: install one, or set CHROMIUM_PATH to its program.',
  };
}

/**
 * The path of a Chromium on this machine, installed if need be (that is the only thing that tests ever install).
 *
 * Throws an error of one sentence where a person has to do it.
 */
export function ensureChromium(): string {
  const machine = { platform: process.platform, env: process.env, exists: existsSync };
  const found = findChromium(machine);
  if (found !== undefined) return found;

  const plan = planInstallation({
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync('/usr/bin/apt-get'),
    isChosen: Boolean(process.env['CHROMIUM_PATH']),
  });
  if ('advice' in plan) throw new Error(plan.advice);
  for (const [command = '', ...args] of plan.commands) {
    console.log(`Installing Chromium for the browser tests: ${command} ${args.join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status } = spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`Chromium could not be installed: “${command} ${args.join(' ')}” failed.`);
  }
  const installed = findChromium(machine);
  if (installed === undefined)
    throw new Error('Chromium was installed, but is not at a usual place; set CHROMIUM_PATH.');
  return installed;
}
