import { nearestOf } from './nearest.ts';
import { slugOf } from './slug.ts';

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
