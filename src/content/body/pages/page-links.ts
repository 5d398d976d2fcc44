import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode, MdastPluginEntry } from 'satteri';
import { slugOf } from '../../../language/text/slug-of.ts';

/**
 * Whether a file is a page of the site's own prose (`pages/<name>.mdx`), in whatever content folder. Such pages are no
 * works: they make no mentions, and their paragraphs have no addresses.
 */
export function isPageFile(file: URL | undefined): boolean {
  return file !== undefined && basename(dirname(fileURLToPath(file))) === 'pages';
}

/** The address of a heading of such a page: `muc-tim-mot-van-ban`. */
export function anchorOfHeading(words: string): string {
  return `muc-${slugOf(words)}`;
}

/**
 * Sätteri plugin for pages of prose: a link or an image written as `/nam/` leads below the path at which the site is published
 * (`/kho/nam/`), whatever that path is; and a heading has an address of plain letters ("Tìm một văn bản" →
 * `#muc-tim-mot-van-ban`), which no other part of the page can bear.
 */
export function linkPages(base: string): MdastPluginEntry {
  const below = (url: string): string => (/^\/(?!\/)/u.test(url) ? base.replace(/\/$/u, '') + url : url);
  return ({ fileURL }) =>
    isPageFile(fileURL)
      ? {
          name: 'link-pages',
          link: (node, context) => context.setProperty(node, 'url', below(node.url)),
          definition: (node, context) => context.setProperty(node, 'url', below(node.url)),
          image: (node, context) => context.setProperty(node, 'url', below(node.url)),
          heading(node, context) {
            const id = anchorOfHeading(context.textContent(node));
            context.setProperty(node as MdastNode, 'data', { hProperties: { id } });
          },
        }
      : undefined;
}
