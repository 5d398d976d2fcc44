import { judgeHost, judgeMailAddress, type HostFault } from './foreign-host.ts';

/** The schemes a link may use; everything else could run code or carry data into the page. */
const LINK_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

export type AddressFault =
  | 'scheme'
  | 'protocol-relative'
  | 'remote-image'
  | 'relative-image'
  | 'image-path'
  | 'relative-link'
  | 'unclear-path'
  | 'spaces'
  | 'glued-sign'
  | HostFault;

/** The types of image that every browser shows. */
const IMAGE_TYPES = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'svg'] as const;

/**
 * Says what is wrong with the address of a link or an image by its writing alone, or nothing. Whether it leads anywhere is
 * told by the rules of the check, which know the site (`checks/rules/links`).
 *
 * The address is read as a browser reads it: C0 controls and spaces around it, and tabs and newlines within it, do not
 * count, and a backslash is a slash (WHATWG URL, §4.4). What a browser would read otherwise than it is written is refused.
 * Images, and links into the site, are paths that begin with a slash.
 */
export function judgeAddress(address: string, use: 'link' | 'image'): AddressFault | undefined {
  const seen = address.replace(/[\u0000-\u0020]/gu, '').replaceAll('\\', '/');
  if (seen.startsWith('//')) return 'protocol-relative';
  const scheme = /^(?<scheme>[a-z][a-z0-9+.-]*):/iu.exec(seen)?.groups?.['scheme']?.toLowerCase();
  if (scheme !== undefined && !LINK_SCHEMES.has(scheme)) return 'scheme';
  if (use === 'image') {
    if (scheme !== undefined) return 'remote-image';
    if (!seen.startsWith('/')) return 'relative-image';
    return IMAGE_PATH.test(address) ? undefined : 'image-path';
  }
  if (scheme === undefined && !/^[/#]/u.test(seen)) return 'relative-link';
  const trimmed = trimAddress(address);
  if (/[\s\p{Cc}\p{Cf}]/u.test(scheme === undefined ? trimmed.replaceAll(' ', '') : trimmed)) return 'spaces';
  if (scheme === 'http' || scheme === 'https')
    return judgeHost(trimmed) ?? (TYPOGRAPHIC_END.test(trimmed) ? 'glued-sign' : undefined);
  if (scheme === 'mailto') return judgeMail(trimmed);
  if (scheme === 'tel') return TELEPHONE.test(trimmed) ? undefined : 'unclear-path';
  return isClearPath(trimmed) ? undefined : 'unclear-path';
}

// mailto:stttt@bacgiang.gov.vn · mailto:a@bacgiang.gov.vn,b@bacgiang.gov.vn?subject=33
function judgeMail(address: string): AddressFault | undefined {
  const receivers = /^mailto:(?<receivers>[^?#]*)/iu.exec(address)?.groups?.['receivers'] ?? '';
  const faults = receivers.split(',').map(judgeMailAddress);
  return faults.find((fault) => fault !== undefined);
}

// tel:02043555996 · tel:+84.204.3555-996 · tel:02043555996;ext=12
const TELEPHONE = /^tel:\+?[\d().-]*\d[\d().-]*(?:;ext=\d+)?$/iu;

/** An address without what a browser passes over around it; an odd space there (U+00A0) is a part of it. */
export function trimAddress(address: string): string {
  return address.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/gu, '');
}

// “https://bacgiang.gov.vn/vb” in running words, of which Markdown takes the closing mark for a part of the address
const TYPOGRAPHIC_END = /[”’»“‘«…）]$/u;

/**
 * What of an address of the web is likely the address, where words or signs behind it were taken for a part of it
 * (`https://bacgiang.gov.vn”` → `https://bacgiang.gov.vn`); nothing where there is no telling.
 */
export function plainPart(address: string): string | undefined {
  if (judgeAddress(address, 'link') === 'glued-sign') return address.replace(/[”’»“‘«…）]+$/u, '');
  return /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?=\.?[^\u0000-\u007f])/iu.exec(address)?.[0];
}

// /anh/so-do.png · /anh/2024/Sơ đồ.JPG; no part begins with a dot, nothing is encoded, nothing follows the name
const IMAGE_PATH = new RegExp(
  String.raw`^(?:/(?!\.)[^/\\?#%\p{C}\p{Zl}\p{Zp}]+)+(?<=[^/]\.(?:${IMAGE_TYPES.join('|')}))$`,
  'iu',
);

/** A path whose parts are what they look like: none is empty or leads up, none hides a slash or a control. */
function isClearPath(address: string): boolean {
  const path = /^[^?#]*/u.exec(address)?.[0] ?? '';
  if (path === '') return true;
  return !/\\|\/\/|\/\.{1,2}(?:\/|$)|%(?![0-9a-f]{2})|%(?:[01][0-9a-f]|7f|2e|2f|5c)/iu.test(path) && isDecodable(path);
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}
