import { slugOf } from '../../language/text/slug-of.ts';
import { addressOf, workAt } from '../../works/address.ts';
import { DOCUMENT_ADDRESS } from '../schema/fields.ts';
import { isNearName } from './suggest.ts';

/**
 * Which document an id that leads nowhere most likely means. Only what is the same but for its writing, or has moved, is
 * offered as the repair; never another number, for a wrong link is worse than none. `formerIds` tells where documents went.
 */
export function suggestDocument(
  written: string,
  documentIds: ReadonlySet<string>,
  formerIds: ReadonlyMap<string, string> = new Map(),
): string {
  const path = pathIn(written);
  const id = workAt(path) ?? path;
  const moved = formerIds.get(id);
  if (moved !== undefined) return `văn bản đã chuyển chỗ, nay viết  ${moved}`;
  if (documentIds.has(id)) return `có lẽ là  ${id}`;
  const [, year, name = ''] = /^(?:reports|directives)\/([^/]+)\/(.+)$/u.exec(id) ?? [];
  const slugs = year === undefined ? [id.slice(id.lastIndexOf('/') + 1), id].map(slugOf) : [slugOf(name)];
  const alike = [...documentIds].filter((other) => slugs.some((slug) => isNearName(slug, nameOf(other))));
  const ofYear = alike.filter((other) => year === undefined || isSameYear(year, yearOf(other)));
  const [only] = ofYear.length > 0 ? ofYear : alike;
  if (ofYear.length === 1 && only !== undefined) return `có lẽ là  ${only}`;
  if (only === undefined) return GONE;
  return `${GONE} Cùng tên tệp có  ${alike.join(', ')}  ; chỉ dùng khi đúng là văn bản ấy.`;
}

const GONE =
  'văn bản đã bị xoá hoặc đổi tên? Mã là đường dẫn của tệp trong content/, bỏ đuôi .mdx: nếu tệp đã đổi tên, viết mã mới; nếu chưa có văn bản, thêm văn bản trước.';

/** How an address should be written that is no address of a document: the same without what stands around it. */
export function suggestAddress(written: string): string {
  const path = pathIn(written);
  const address = workAt(path) === undefined ? addressOf(path).slice(0, -1) : path;
  return DOCUMENT_ADDRESS.test(address)
    ? `viết  ${address}`
    : 'viết theo dạng  van-ban/<năm>/<tên>  hoặc  bao-cao/<năm>/<tên>  , không có tên miền và không có dấu / ở hai đầu.';
}

/** What of a path, or of an address copied from a browser, names a document. */
function pathIn(written: string): string {
  return written
    .trim()
    .replace(/^https?:\/\/[^/]+\//u, '')
    .replace(/[?#].*$/u, '')
    .replace(/^(?:\.?\/)?(?:content\/)?|(?:\.mdx|\/)$/gu, '');
}

function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function yearOf(id: string): string {
  return id.split('/')[1] ?? '';
}

/** A year that was not known may have become so. */
function isSameYear(a: string, b: string): boolean {
  return a === b || [a, b].includes('khong-ro-nam');
}
