import { resolve } from 'node:path';

/** Where the built site lies (absolute), below which path it is served, and on which port of this machine. */
export type SiteSettings = { dir: string; base: string; port: number };

/**
 * Reads the settings of the local server from the environment: `OUT_DIR`, `SITE_BASE`, `PORT`.
 *
 * A string is returned instead where a value makes no sense: the sentence to show.
 */
export function siteSettings(env: Readonly<Record<string, string | undefined>>): SiteSettings | string {
  const port = env['PORT'] === undefined || env['PORT'] === '' ? 4321 : Number(env['PORT']);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    return `Biến môi trường PORT phải là một số từ 0 đến 65535, không phải “${env['PORT']}”.`;
  }
  const segments = (env['SITE_BASE'] ?? '').split('/').filter((segment) => segment !== '');
  return {
    dir: resolve(env['OUT_DIR'] || 'dist'),
    base: segments.length === 0 ? '/' : `/${segments.join('/')}/`,
    port,
  };
}
