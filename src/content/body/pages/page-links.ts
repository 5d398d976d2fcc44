import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode, MdastPluginEntry } from 'satteri';
import { slugOf } from '../../../language/text/slug-of.ts';
import { trimAddress } from '../dialect/dialect-address.ts';
import { inlineText } from '../inline-text.ts';
import type { TreeNode } from '../tree.ts';

/**
 * Whether a file is a page of the site's own prose (`pages/<name>.mdx`), in whatever content folder. Such pages are no
 * works: they make no mentions, and their paragraphs have no addresses.
 */
export function isPageFile(file: URL | undefined): boolean {
  return file !== undefined && basename(dirname(fileURLToPath(file))) === 'pages';
}

/**
 * Gives the headings of one such page their addresses, asked in the order of the text: `muc-tim-mot-van-ban`; a heading of the
 * same words, or of words without a letter, has a number behind it, as no two parts of a page may bear one address.
 */
export function headingAnchors(): (heading: TreeNode) => string {
  const taken = new Set<string>();
  const countOf = new Map<string, number>();
  return ({ children = [] }) => {
    const slug = slugOf(inlineText(children));
    const anchor = slug === '' ? 'muc' : `muc-${slug}`;
    let free = anchor;
    for (let count = (countOf.get(anchor) ?? 1) + 1; taken.has(free); count++) {
      free = `${anchor}-${count}`;
      countOf.set(anchor, count);
    }
    taken.add(free);
    return free;
  };
}

/**
 * Sätteri plugin for pages of prose: a link or an image written as `/nam/` leads below the path at which the site is published
 * (`/kho/nam/`), whatever that path is; and a heading has an address of plain letters ("Tìm một văn bản" →
 * `#muc-tim-mot-van-ban`), which no other part of the page can bear.
 */
export function linkPages(base: string): MdastPluginEntry {
  const root = base.replace(/\/$/u, '');
  const below = (url: string): string => (/^\/(?!\/)/u.test(trimAddress(url)) ? root + trimAddress(url) : url);
  return ({ fileURL }) => {
    if (!isPageFile(fileURL)) return undefined;
    const anchorOf = headingAnchors();
    return {
      name: 'link-pages',
      link: (node, context) => context.setProperty(node, 'url', below(node.url)),
      definition: (node, context) => context.setProperty(node, 'url', below(node.url)),
      image: (node, context) => context.setProperty(node, 'url', below(node.url)),
      heading: (node, context) =>
        context.setProperty(node as MdastNode, 'data', { hProperties: { id: anchorOf(node as TreeNode) } }),
    };
  };
}
