/** The schemes a link may use; everything else could run code or carry data into the page. */
const LINK_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

export type AddressFault = 'scheme' | 'protocol-relative' | 'remote-image' | 'relative-image';

/**
 * Says what is wrong with the address of a link or an image, or nothing.
 *
 * The address is read as a browser reads it: C0 controls and spaces around it, and tabs and newlines within it, do not
 * count, and a backslash is a slash (WHATWG URL, §4.4). Images must be paths of the site, which begin with a slash.
 */
export function judgeAddress(address: string, use: 'link' | 'image'): AddressFault | undefined {
  const seen = address.replace(/[\u0000-\u0020]/gu, '').replaceAll('\\', '/');
  if (seen.startsWith('//')) return 'protocol-relative';
  const scheme = /^(?<scheme>[a-z][a-z0-9+.-]*):/iu.exec(seen)?.groups?.['scheme']?.toLowerCase();
  if (scheme === undefined) return use === 'image' && !seen.startsWith('/') ? 'relative-image' : undefined;
  if (!LINK_SCHEMES.has(scheme)) return 'scheme';
  return use === 'image' ? 'remote-image' : undefined;
}
