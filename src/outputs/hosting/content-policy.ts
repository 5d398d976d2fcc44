/**
 * The content security policy of a page of the site: all that it loads is its own, scripts and style sheets are files, and
 * nothing runs that stands in the page. `wasm` lets the page itself compile WebAssembly, which the search needs where a
 * browser gives it no worker; no other page may.
 *
 * Astro can write a policy too, with a digest of every script and style of the site in every page; that costs a third of the
 * time of a small page and half a kilobyte in each, and serves scripts within pages, of which there are none.
 */
export function contentPolicy({ wasm }: { wasm: boolean }): string {
  return [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
  ].join('; ');
}
