/**
 * The words to search for that an address not found seems to mean: its last part, without an ending such as `.html`.
 *
 * `/van-ban/2021/33-ct-ttg` → `33-ct-ttg`, `/so-hieu/45%2FKH-UBND/` → `45/KH-UBND`; nothing where no letter is left.
 */
export function numberInAddress(pathname: string): string | undefined {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  const words = decode(last)
    .replace(/\.\w{1,5}$/u, '')
    .trim();
  return /\p{L}/u.test(words) ? words : undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
