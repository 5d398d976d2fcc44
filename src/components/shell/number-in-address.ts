/**
 * The words to search for that an address not found seems to mean: its last part, without an ending such as `.html`;
 * below `/so-hieu/` all that follows, for a number has slashes of its own.
 *
 * `/van-ban/2021/33-ct-ttg` → `33-ct-ttg`, `/so-hieu/45/KH-UBND` → `45/KH-UBND`; nothing where no letter is left.
 */
export function numberInAddress(pathname: string): string | undefined {
  const parts = pathname.split('/').filter(Boolean).map(decode);
  const room = parts.indexOf('so-hieu');
  const words = (room < 0 ? parts.slice(-1) : parts.slice(room + 1))
    .join('/')
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
