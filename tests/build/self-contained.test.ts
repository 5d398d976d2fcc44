import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readBuiltSite } from './built-site.ts';
import { attributeOf, elementsIn } from './html.ts';

const site = readBuiltSite(inject('siteAtRoot'), '/');

/** What a browser fetches by itself; a link is followed only by its reader, and a canonical address by nobody. */
const FETCHED: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  link: ['href'],
  iframe: ['src'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
  use: ['href'],
};

const UNFETCHED_LINKS = ['canonical', 'alternate', 'license', 'author', 'prev', 'next'];

const isElsewhere = (address: string): boolean => /^(?:[a-z][a-z0-9+.-]*:)?\/\//iu.test(address.trim());

describe('the built site', () => {
  it('fetches nothing from another host', () => {
    const fetched = [...site.pages.values()].flatMap((page) =>
      elementsIn(page.tree)
        .filter((element) => !UNFETCHED_LINKS.includes(attributeOf(element, 'rel') ?? ''))
        .flatMap((element) => (FETCHED[element.tagName] ?? []).map((name) => attributeOf(element, name) ?? ''))
        .flatMap((value) => value.split(','))
        .filter(isElsewhere)
        .map((value) => `${page.file}: ${value}`),
    );
    expect(fetched).toEqual([]);
  });

  it('names no other host in its style sheets', () => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    const named = sheets.flatMap((file) =>
      [...readFileSync(join(site.dir, file), 'utf8').matchAll(/(?:url\(|@import)\s*['"]?(?<address>[^'")\s]+)/gu)]
        .map((match) => match.groups?.['address'] ?? '')
        .filter(isElsewhere)
        .map((address) => `${file}: ${address}`),
    );
    expect(named).toEqual([]);
  });

  it('has no style attribute, no event handler and no script that its policy would refuse', () => {
    const wrong = [...site.pages.values()].flatMap((page) =>
      elementsIn(page.tree).flatMap((element) =>
        element.attrs
          .filter(({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*javascript:/iu.test(value))
          .map(({ name, value }) => `${page.file}: <${element.tagName} ${name}="${value}">`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
