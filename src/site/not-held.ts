import { notHeldDocuments, type SiteMention } from './citations.ts';
import { documents } from './documents.ts';
import { href } from './urls.ts';

export type NotHeldDocument = (typeof notHeldDocuments)[number];

/** A document cited but not held, with the page that stands in for it. */
export type NotHeldPage = { document: NotHeldDocument; room: 'van-ban' | 'so-hieu'; slug: string; url: string };

const heldAddresses = new Set(documents.map(({ id }) => id));

/**
 * The pages of documents cited but not held, each at the address that the document itself will take once it is added
 * (`/van-ban/2021/33-ct-ttg/`). Where no citation tells the year, that address cannot be known: the page stands at
 * the number's own address (`/so-hieu/104-kh-ubnd/`), which leads to the document once it is held.
 */
export const notHeldPages: readonly NotHeldPage[] = notHeldDocuments.map((document) => {
  const { id, year, number } = document;
  const slug = year === undefined ? id : id.replace(new RegExp(`-${year}$`), '');
  const isAddressKnown = year !== undefined && number !== undefined && !heldAddresses.has(`directives/${year}/${slug}`);
  const room = isAddressKnown ? 'van-ban' : 'so-hieu';
  const path = isAddressKnown ? `${year}/${slug}` : id;
  return { document, room, slug: path, url: href(`${room}/${path}/`) };
});

const pageByMention = new Map(notHeldPages.flatMap((page) => page.document.mentions.map((mention) => [mention, page])));

export function notHeldPageOf(mention: SiteMention): NotHeldPage | undefined {
  return pageByMention.get(mention);
}
