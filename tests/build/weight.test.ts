import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { readBuiltSite, type BuiltPage } from './built-site.ts';
import { attributeOf, elementsIn, textOf } from './html.ts';

const site = readBuiltSite(inject('siteAtRoot'), '/');
const pages = [...site.pages.values()];

/** Bytes that a reader waits for, compressed as every host does it. */
const compressed = (text: string | Buffer): number => gzipSync(text).length;
const weightOf = (file: string): number => compressed(readFileSync(join(site.dir, file)));

/** The files of this site that the elements of a page name, by an attribute. */
const filesIn = (page: BuiltPage, tagName: string, attribute: string): string[] =>
  elementsIn(page.tree, (element) => element.tagName === tagName)
    .map((element) => (attributeOf(element, attribute) ?? '').replace(/^\//u, ''))
    .filter((file) => site.files.has(file));

const isNoFont = (file: string): boolean => !file.endsWith('.woff2');

const sum = (weights: readonly number[]): number => weights.reduce((a, b) => a + b, 0);

describe('what a reader waits for', () => {
  it('is at most 60 kB for any page, fonts left out', () => {
    const heavy = pages
      .map((page) => {
        const linked = [...filesIn(page, 'link', 'href'), ...filesIn(page, 'script', 'src')].filter(isNoFont);
        return { file: page.file, weight: weightOf(page.file) + sum(linked.map(weightOf)) };
      })
      .filter(({ weight }) => weight > 60_000);
    expect(heavy).toEqual([]);
  });

  it('is at most 15 kB of script for any page, until the reader asks for a search', () => {
    const heavy = pages
      .map((page) => {
        const inline = elementsIn(page.tree, ({ tagName }) => tagName === 'script')
          .map(textOf)
          .join('\n');
        return { file: page.file, weight: compressed(inline) + sum(filesIn(page, 'script', 'src').map(weightOf)) };
      })
      .filter(({ weight }) => weight > 15_000);
    expect(heavy).toEqual([]);
  });

  it('is at most 60 kB of fonts, were a page to use them all', () => {
    const fonts = [...site.files].filter((file) => !isNoFont(file));
    expect(fonts.length).toBeGreaterThan(0);
    expect(sum(fonts.map((file) => readFileSync(join(site.dir, file)).length))).toBeLessThanOrEqual(60_000);
  });
});
