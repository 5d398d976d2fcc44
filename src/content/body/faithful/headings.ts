import type { TreeNode } from '../tree.ts';
import { faultAt, rangeOf, type SignFault, type Written } from './sign-fault.ts';

// "TRUNG TÂM CÔNG NGHỆ\n-------"
const UNDERLINE = /\n[ \t>]*(?<line>[=-]+)[ \t]*$/u;
// "## Đề mục ##"
const CLOSING = /[ \t](?<signs>#+)[ \t]*$/u;

/** What vanishes with a heading: the line of dashes that made it one, the number signs at its end, all of one without words. */
export function lostInHeading(heading: TreeNode, { source }: Written): SignFault[] | undefined {
  const range = rangeOf(heading);
  const last = heading.children?.at(-1);
  if (range && !last) return [faultAt('chu-bi-mat', source, range)];
  const end = last && rangeOf(last)?.end;
  if (!range || end === undefined) return undefined;
  const tail = source.slice(end, range.end);
  const line = UNDERLINE.exec(tail)?.groups?.['line'];
  const signs = CLOSING.exec(tail)?.groups?.['signs'];
  const lost = line ?? signs;
  if (lost === undefined) return undefined;
  const start = end + tail.lastIndexOf(lost);
  const id = line === undefined ? 'dau-thang-cuoi-de-muc' : 'dong-gach-thanh-de-muc';
  return [faultAt(id, source, { start, end: start + lost.length })];
}
