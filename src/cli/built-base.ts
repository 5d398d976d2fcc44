/**
 * The path below which a built page expects its site to be served, with a slash at each end: `/`, `/kho/`.
 *
 * Read from the page, because only the build knows: the path may come from `SITE_BASE` or from `content/site.yaml`,
 * and both may have changed since. Every page links its style sheet in the folder `_astro` at the root of the site.
 */
export function builtBase(html: string): string {
  return /(?:href|src)="(?<base>\/[^"]*?)_astro\//u.exec(html)?.groups?.['base'] ?? '/';
}
