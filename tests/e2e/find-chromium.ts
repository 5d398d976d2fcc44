import { posix, win32 } from 'node:path';

/** What the search needs to know of a machine; the test gives its own, `ensure-chromium.ts` the real one. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists: (path: string) => boolean;
};

/** Any browser built from Chromium will do; the plain one first. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_APPS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium: the one that `CHROMIUM_PATH` names, else the first that is installed at a usual place or on the
 * path. Where `CHROMIUM_PATH` is set, nothing else is tried: whoever sets it means that very browser.
 */
export function findChromium({ platform, env, exists }: Machine): string | undefined {
  const chosen = env['CHROMIUM_PATH'];
  const candidates = chosen !== undefined && chosen !== '' ? [chosen] : usualPlaces(platform, env);
  return candidates.find(exists);
}

function usualPlaces(platform: NodeJS.Platform, env: Machine['env']): string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => env[name]);
    return roots.flatMap((root) => (root ? WINDOWS_APPS.map((app) => win32.join(root, app)) : []));
  }
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/homebrew/bin'];
  const onPath = COMMANDS.flatMap((name) => folders.filter(Boolean).map((folder) => posix.join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const applications = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
  return [
    ...MAC_APPS.flatMap((app) => applications.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`)),
    ...onPath,
  ];
}
