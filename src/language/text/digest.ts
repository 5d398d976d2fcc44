/**
 * A short digest of a text, eight figures and letters (FNV-1a, 64 bits, the upper 40 in base 36): tells long names apart
 * in addresses, runs anywhere, and is no protection against anybody.
 */
export function createDigest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return (hash >> 24n).toString(36).padStart(8, '0').slice(-8);
}
