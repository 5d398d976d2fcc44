import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { forwardOf, readBuiltSite, type BuiltPage } from './built-site.ts';
import { findDanglingLinks } from './dangling-links.ts';
import { attributeOf, elementIn, elementsIn } from './html.ts';

const sites = [readBuiltSite(inject('siteAtRoot'), '/'), readBuiltSite(inject('siteBelowPath'), '/kho/')];

describe.each(sites)('the site built for $base', (site) => {
  it('has pages', () => {
    expect(site.pages.size).toBeGreaterThan(20);
  });

  it('links only to files and anchors that exist', () => {
    expect(findDanglingLinks(site)).toEqual([]);
  });

  it('refers from its style sheets only to files that exist', () => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css') && file.startsWith('_astro/'));
    expect(sheets.length).toBeGreaterThan(0);
    const missing = sheets.flatMap((file) =>
      [...readFileSync(join(site.dir, file), 'utf8').matchAll(/url\(['"]?(?<address>[^'")]+)['"]?\)/gu)]
        .map((match) => new URL(match.groups?.['address'] ?? '', `http://site${site.base}${file}`))
        .filter((url) => url.protocol === 'http:' && !site.files.has(url.pathname.slice(site.base.length)))
        .map((url) => `${file}: ${url.pathname}`),
    );
    expect(missing).toEqual([]);
  });

  it('names each page by its own address, and a page that sends on by that of its target', () => {
    const wrong = [...site.pages.values()]
      .filter((page) => page.file !== '404.html')
      .map((page) => [forwardOf(page) ?? page.address, canonicalPath(page)])
      .filter(([own, canonical]) => own !== canonical);
    expect(wrong).toEqual([]);
  });

  it('leads from the home page to every other page that is there to be read', () => {
    const home = site.pages.get(site.base);
    const reached = new Set<BuiltPage>();
    for (const queue = home ? [home] : []; queue.length > 0;) {
      const page = queue.pop();
      if (page === undefined || reached.has(page)) continue;
      reached.add(page);
      const linked = elementsIn(page.tree, ({ tagName }) => tagName === 'a').flatMap((link) => {
        const target = site.pages.get(new URL(attributeOf(link, 'href') ?? '', `http://site${page.address}`).pathname);
        return target === undefined ? [] : [target];
      });
      queue.push(...linked);
    }
    const lost = [...site.pages.values()]
      .filter((page) => !reached.has(page) && forwardOf(page) === undefined)
      .map(({ file }) => file);
    expect(lost).toEqual(['404.html']);
  });
});

function canonicalPath(page: BuiltPage): string | undefined {
  const link = elementIn(page.tree, (element) => attributeOf(element, 'rel') === 'canonical');
  const address = link && attributeOf(link, 'href');
  return address === undefined ? undefined : new URL(address).pathname;
}
