import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { forwardOf, readBuiltSite, type BuiltPage } from './built-site.ts';
import { attributeOf, elementsIn } from './html.ts';

const site = readBuiltSite(inject('siteAtRoot'), '/');
const ORDER = ['reset', 'tokens', 'base', 'prose', 'components', 'utilities'];

describe('the style sheets of every page', () => {
  it('name the cascade layers first in their one order, whichever sheet is read first', () => {
    expect(site.pages.size).toBeGreaterThan(20);
    const wrong = [...site.pages.values()]
      .filter((page) => forwardOf(page) === undefined)
      .map((page) => ({ file: page.file, order: layersOf(page) }))
      .filter(({ order }) => order.join() !== ORDER.join());
    expect(wrong).toEqual([]);
  });
});

/** The layers of a page in the order in which its sheets first name them, which is the order of the cascade. */
function layersOf(page: BuiltPage): string[] {
  const sheets = elementsIn(page.tree, (element) => attributeOf(element, 'rel') === 'stylesheet')
    .map((link) => attributeOf(link, 'href') ?? '')
    .filter((href) => href.startsWith('/_astro/'));
  const css = sheets.map((href) => readFileSync(join(site.dir, href), 'utf8')).join('\n');
  const named = [...css.matchAll(/@layer\s+(?<names>[^{;]+)[{;]/gu)].flatMap(
    (match) => match.groups?.['names']?.split(',') ?? [],
  );
  return [...new Set(named.map((name) => name.trim()))];
}
