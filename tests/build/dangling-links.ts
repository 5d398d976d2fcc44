import { forwardOf, type BuiltPage, type BuiltSite } from './built-site.ts';
import { attributeOf, elementsIn, type Element } from './html.ts';

/** Attributes that hold one address, whatever the element; `srcset` holds several. */
const ADDRESSES = ['href', 'src', 'poster', 'action', 'formaction', 'data', 'cite'];

/** What has no target on the site by its nature. */
const isOutside = (address: string): boolean => /^(?:mailto|tel|data):/u.test(address);

/** Every address on the site's pages that is none, or leads to no file or no anchor of the site, with its page. */
export function findDanglingLinks(site: BuiltSite): string[] {
  const dangling = [...site.pages.values()].flatMap((page) =>
    [...elementsIn(page.tree).flatMap(addressesOf), forwardOf(page) ?? page.address]
      .filter((address) => !leadsSomewhere(site, page, address))
      .map((address) => `${page.file}: ${address}`),
  );
  return [...new Set(dangling)];
}

function addressesOf(element: Element): string[] {
  const single = ADDRESSES.flatMap((name) => attributeOf(element, name) ?? []);
  const several = (attributeOf(element, 'srcset') ?? '').split(',').map((part) => part.trim().split(/\s/u)[0] ?? '');
  return [...single, ...several.filter((address) => address !== '')];
}

function leadsSomewhere(site: BuiltSite, page: BuiltPage, address: string): boolean {
  if (isOutside(address)) return true;
  const url = URL.parse(address, `http://site${page.address}`);
  if (url === null) return false;
  if (url.host !== 'site') return true;
  const path = decodeURI(url.pathname);
  if (!path.startsWith(site.base)) return false;
  const target = site.pages.get(path);
  if (target === undefined) return url.hash === '' && site.files.has(path.slice(site.base.length));
  return url.hash === '' || target.ids.has(decodeURIComponent(url.hash.slice(1)));
}
