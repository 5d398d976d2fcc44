import { contentPolicy } from './content-policy.ts';

/** One header of an answer: its name and its value. */
export type HostHeader = readonly [name: string, value: string];

/**
 * What a host has to send with every answer, whatever it is and whatever its status. The one list that our own server, the
 * samples for other hosts and the tests read.
 *
 * The policy is the widest that a page of the site has, with what a page cannot say of itself (who may frame it). Each page
 * narrows it by its own, for of two policies both hold; and it covers what has no page around it, as a picture that is
 * opened by itself, and the worker of the search.
 */
export const SECURITY_HEADERS: readonly HostHeader[] = [
  ['Content-Security-Policy', `${contentPolicy({ wasm: true })}; frame-ancestors 'none'`],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'], // for what does not know the policy
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** How long a browser may keep the files below a folder of the site (`''` is all of it) without asking. */
export type CacheRule = { folder: string; cacheControl: string };

/**
 * The first rule that fits holds; what is not there (404) and what leads on (301) is asked for again, as all else is.
 *
 * Only what Astro builds is kept without asking: its names carry 48 bits of a digest of the content. Those of Pagefind carry
 * 28, seven digits: of a thousand parts that a reader has from an earlier index and a thousand new ones, one in three hundred
 * such readers has one name for two contents, and would be shown another document's text, or led to it. Asking costs an
 * empty answer, and the page keeps them while it is open.
 *
 * `no-cache` is no `no-store`: a browser keeps the page it leaves, and going back shows it as it was.
 */
export const CACHE_RULES: readonly CacheRule[] = [
  { folder: '_astro/', cacheControl: 'public, max-age=31536000, immutable' },
  { folder: '', cacheControl: 'no-cache' },
];

/** The rule of a file of the site, by its path below the base, without a slash at its beginning. */
export function cacheControlOf(file: string): string {
  return CACHE_RULES.find(({ folder }) => file.startsWith(folder))?.cacheControl ?? 'no-cache';
}
