import type { APIRoute } from 'astro';
import { escapeHtml } from '../language/text/escape-html.ts';
import { href } from '../site/addresses/urls.ts';
import { siteSettings } from '../site/facts/site-settings.ts';
import { model } from '../site/model.ts';

/** OpenSearch 1.1: lets a reader search the site from the address bar of the browser. */
export const GET: APIRoute = ({ site }) => {
  const address = (path: string): string => escapeHtml(new URL(href(path), site).href);
  const { title, description } = siteSettings(model);
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeHtml(title.slice(0, 16))}</ShortName>
  <Description>${escapeHtml(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>vi</Language>
  <Image width="16" height="16" type="image/svg+xml">${address('icon.svg')}</Image>
  <Url type="text/html" method="get" template="${address('tim-kiem/')}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(body, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
