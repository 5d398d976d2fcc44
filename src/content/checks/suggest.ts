import { foldText } from '../../language/text/fold-text.ts';
import { slugOf } from '../../language/text/slug-of.ts';

/**
 * The known value that a written one most likely means, or nothing where none is near: at most a third of its letters
 * differ (insertions, deletions, replacements), case and accents aside. The first of equals wins.
 */
export function nearestOf(written: string, known: Iterable<string>): string | undefined {
  const folded = foldText(written);
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(folded, foldText(candidate), limit);
    if (distance < limit) {
      best = candidate;
      limit = distance;
    }
    if (limit === 0) break;
  }
  return best;
}

/** Levenshtein distance, or `limit` where it is no less; what both begin and end with is set aside first, for speed. */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let tail = 0;
  while (tail < Math.min(left.length, right.length) - start && left.at(-1 - tail) === right.at(-1 - tail)) tail += 1;
  const a = left.slice(start, left.length - tail);
  const b = right.slice(start, right.length - tail);
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) >= limit) return limit;
    row = next;
  }
  return Math.min(row[b.length] ?? limit, limit);
}

/** “Write this instead”: the nearest known value where one is near, else the list, else what to do without one. */
export function suggestValue(written: string, known: readonly string[], otherwise: string): string {
  const nearest = nearestOf(written, known);
  if (nearest !== undefined) return `có lẽ là  ${nearest}`;
  return known.length > 0 && known.length <= LISTED_AT_MOST ? `dùng một trong: ${known.join(', ')}` : otherwise;
}

const LISTED_AT_MOST = 14;

/** Which document an id that leads nowhere most likely means: the same file in another year, the file
 * named like the number written, else the nearest id. */
export function suggestDocument(written: string, documentIds: ReadonlySet<string>): string {
  const cleaned = written
    .trim()
    .replace(/^(?:\.?\/)?(?:content\/)?/u, '')
    .replace(/\.mdx$/u, '');
  const slugs = [cleaned.slice(cleaned.lastIndexOf('/') + 1), cleaned].map(slugOf);
  const sameFile = [...documentIds].find((id) => slugs.includes(id.slice(id.lastIndexOf('/') + 1)));
  const nearest = documentIds.has(cleaned) ? cleaned : (sameFile ?? nearestOf(cleaned, documentIds));
  return nearest === undefined
    ? 'viết đường dẫn của tệp trong content/, bỏ đuôi .mdx, ví dụ  directives/2021/33-ct-ttg  ; nếu chưa có văn bản, thêm văn bản trước.'
    : `có lẽ là  ${nearest}`;
}
