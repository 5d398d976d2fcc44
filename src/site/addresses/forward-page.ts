import { escapeHtml } from '../../language/text/escape-html.ts';
import type { StandInPage } from './stand-in-pages.ts';

/** Where a forward leads: the name of the work and its address. */
type Forward = Required<Pick<StandInPage, 'name' | 'forwardTo'>>;

/**
 * The whole page of an address that only leads on, with the notice of the site if it has one. Large collections have more
 * such addresses than documents, and nobody reads them: a page of the site would weigh ten times as much, and be rendered
 * in vain.
 */
export function forwardPage({ name, forwardTo }: Forward, site: URL | undefined, notice?: string): Response {
  const url = escapeHtml(forwardTo);
  const title = `Chuyển đến ${escapeHtml(name)}`;
  const aside = notice === undefined ? '' : `<aside aria-label="Lưu ý"><p>${escapeHtml(notice)}</p></aside>`;
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="0; url=${url}"><link rel="canonical" href="${new URL(forwardTo, site).href}"><title>${title}</title></head><body>${aside}<main><h1><a href="${url}">${title}</a></h1></main></body></html>\n`;
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
