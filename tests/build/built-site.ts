import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeOf, elementsIn, parsePage, type Element, type Node } from './html.ts';

/** One built page: its address (with the base path), its tree, and its elements by id. */
export type BuiltPage = { address: string; file: string; tree: Node; ids: ReadonlyMap<string, Element> };

/** A built site: every file (path relative to `dir`, `/` between folders), and the pages among them by address. */
export type BuiltSite = {
  dir: string;
  base: string;
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, BuiltPage>;
};

/** Reads a folder that the build wrote. `base` is the path it was built for, with a slash at each end. */
export function readBuiltSite(dir: string, base: string): BuiltSite {
  const files = globSync('**/*', { cwd: dir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(dir, base, file));
  return { dir, base, files: new Set(files), pages: new Map(pages.map((page) => [page.address, page])) };
}

/** The page at an address such as `/van-ban/2021/33-ct-ttg/` (without the base path); fails where there is none. */
export function pageAt(site: BuiltSite, path: string): BuiltPage {
  const page = site.pages.get(site.base + path.replace(/^\//u, ''));
  if (page === undefined) throw new Error(`The build made no page ${path}.`);
  return page;
}

/** Where a page sends its reader at once (an address to type, not to read): the address, or nothing for other pages. */
export function forwardOf(page: BuiltPage): string | undefined {
  const meta = elementsIn(page.tree, (element) => attributeOf(element, 'http-equiv') === 'refresh')[0];
  return meta && /url=(?<address>\S+)$/iu.exec(attributeOf(meta, 'content') ?? '')?.groups?.['address'];
}

function readPage(dir: string, base: string, file: string): BuiltPage {
  const tree = parsePage(readFileSync(join(dir, file), 'utf8'));
  const identified = elementsIn(tree).flatMap((element) => {
    const id = attributeOf(element, 'id');
    return id === undefined ? [] : [[id, element] as const];
  });
  // Of two elements with one id a browser takes the first.
  return { address: base + file.replace(/(?<=^|\/)index\.html$/u, ''), file, tree, ids: new Map(identified.reverse()) };
}
