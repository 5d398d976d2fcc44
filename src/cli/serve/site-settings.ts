import { resolve } from 'node:path';

/** Where the built site lies (absolute), and the port of this machine on which to show it. */
export type SiteSettings = { dir: string; port: number };

/**
 * Reads the settings of the local server from the environment: `OUT_DIR`, `PORT`.
 *
 * A string is returned instead where a value makes no sense: the sentence to show.
 */
export function siteSettings(env: Readonly<Record<string, string | undefined>>): SiteSettings | string {
  const port = env['PORT'] === undefined || env['PORT'] === '' ? 4321 : Number(env['PORT']);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    return `Biến môi trường PORT phải là một số từ 0 đến 65535, không phải “${env['PORT']}”.`;
  }
  return { dir: resolve(env['OUT_DIR'] || 'dist'), port };
}

/**
 * The path below which a built page expects its site to be served, with a slash at each end: `/`, `/kho/`.
 *
 * Read from the page, because only the build knows: the path may come from `SITE_BASE` or from `content/site.yaml`,
 * and both may have changed since. Every page links its style sheet in the folder `_astro` at the root of the site.
 */
export function builtBase(html: string): string {
  return /(?:href|src)="(?<base>\/[^"]*?)_astro\//u.exec(html)?.groups?.['base'] ?? '/';
}
