import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NumberRow } from '../../src/works/number-shards.ts';
import type { BuiltSite } from './built-site.ts';
import { attributeOf, elementsIn } from './html.ts';

/** The addresses to which the pages of the list of numbers lead, page after page, in the order of the list. */
export function listedNumbers(site: BuiltSite): string[] {
  const first = site.base + 'so-hieu/';
  const last = [...site.pages.keys()].filter((address) => address.startsWith(`${first}trang/`)).length + 1;
  return Array.from({ length: last }, (_, index) => (index === 0 ? first : `${first}trang/${index + 1}/`)).flatMap(
    (address) => {
      const page = site.pages.get(address);
      if (page === undefined) throw new Error(`The build made no page ${address}.`);
      return elementsIn(page.tree, ({ tagName }) => tagName === 'section')
        .flatMap((section) => elementsIn(section, ({ tagName }) => tagName === 'a'))
        .map((link) => attributeOf(link, 'href') ?? '');
    },
  );
}

/** The rows of the files from which the questions for numbers are answered, by the name of the file. */
export function filedNumbers({ dir, files }: BuiltSite): Map<string, readonly NumberRow[]> {
  const own = [...files].filter((file) => file.startsWith('so-hieu/tra/'));
  return new Map(
    own.map((file) => [
      file.slice('so-hieu/tra/'.length),
      JSON.parse(readFileSync(join(dir, file), 'utf8')) as readonly NumberRow[],
    ]),
  );
}
