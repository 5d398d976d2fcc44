import { describe, expect, it } from 'vitest';
import { planInstallation } from '../../e2e/ensure-chromium.ts';
import { findChromium, type Machine } from '../../e2e/find-chromium.ts';

const machine = (platform: NodeJS.Platform, env: Machine['env'], files: readonly string[]): Machine => ({
  platform,
  env,
  exists: (path) => files.includes(path),
});

describe('findChromium', () => {
  it('takes the browser that CHROMIUM_PATH names before any other', () => {
    const env = { CHROMIUM_PATH: '/opt/c/chrome', PATH: '/usr/bin' };
    expect(findChromium(machine('linux', env, ['/usr/bin/chromium', '/opt/c/chrome']))).toBe('/opt/c/chrome');
  });

  it('takes no other browser where CHROMIUM_PATH names one that is missing', () => {
    const env = { CHROMIUM_PATH: '/opt/c/chrome', PATH: '/usr/bin' };
    expect(findChromium(machine('linux', env, ['/usr/bin/chromium']))).toBeUndefined();
  });

  it('prefers Chromium to Chrome to Edge, whichever stands first on the path', () => {
    const env = { PATH: '/a:/b' };
    expect(findChromium(machine('linux', env, ['/a/google-chrome', '/b/chromium']))).toBe('/b/chromium');
    expect(findChromium(machine('linux', env, ['/a/microsoft-edge', '/b/google-chrome']))).toBe('/b/google-chrome');
  });

  it('looks at the usual places of Linux where the path is short', () => {
    expect(findChromium(machine('linux', {}, ['/snap/bin/chromium']))).toBe('/snap/bin/chromium');
  });

  it('knows the application folders of macOS, the own one of the user too', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(machine('darwin', { HOME: '/Users/lan' }, [chrome]))).toBe(chrome);
    const own = '/Users/lan/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(findChromium(machine('darwin', { HOME: '/Users/lan' }, [own]))).toBe(own);
  });

  it('knows the program folders of Windows', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(findChromium(machine('win32', env, [edge]))).toBe(edge);
  });

  it('finds nothing where there is nothing', () => {
    expect(findChromium(machine('linux', { PATH: '/usr/bin' }, []))).toBeUndefined();
    expect(findChromium(machine('win32', {}, []))).toBeUndefined();
  });
});

describe('planInstallation', () => {
  const debianAsRoot = { platform: 'linux', isRoot: true, hasApt: true, isChosen: false } as const;

  it('installs with apt on Debian as root', () => {
    expect(planInstallation(debianAsRoot)).toEqual({
      commands: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
      ],
    });
  });

  it('says the command on Debian where it may not run it', () => {
    expect(planInstallation({ ...debianAsRoot, isRoot: false })).toEqual({
      advice: 'The browser tests need Chromium: run “sudo apt-get install chromium”.',
    });
  });

  it('says what to install on other platforms', () => {
    expect(planInstallation({ ...debianAsRoot, platform: 'win32', hasApt: false })).toEqual({
      advice: 'The browser tests need Chromium, Chrome or Edge: install one, or set CHROMIUM_PATH to its program.',
    });
  });

  it('installs nothing behind the back of someone who chose a browser', () => {
    expect(planInstallation({ ...debianAsRoot, isChosen: true })).toEqual({
      advice: 'CHROMIUM_PATH names a file that does not exist; point it to a Chromium.',
    });
  });
});
