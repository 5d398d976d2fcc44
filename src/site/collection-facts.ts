import { formatCount } from '../language/text/format-figure.ts';
import { mentionsFrom } from './citations.ts';
import { documents, documentsIn } from './documents.ts';
import type { Fact } from './facts.ts';
import { notHeldPages } from './not-held.ts';
import { href } from './urls.ts';

const mentions = documents
  .flatMap(({ id }) => mentionsFrom(id))
  .filter(({ resolution }) => resolution.state !== 'ignored');
const linked = mentions.filter(({ resolution }) => resolution.state === 'linked').length;
const withText = documents.filter(({ entry }) => (entry.body ?? '').trim() !== '').length;

/** What the collection holds and lacks, in figures counted from the tables that the lists and links come from. */
export const collectionFacts: readonly Fact[] = [
  fact('Báo cáo', documentsIn('reports').length, { url: href('bao-cao/') }),
  fact('Văn bản', documentsIn('directives').length, { url: href('van-ban/') }),
  fact('Có toàn văn', withText, { note: 'số còn lại chỉ có thông tin về văn bản' }),
  fact('Chỗ viện dẫn', mentions.length, { note: `trong đó ${formatCount(linked)} chỗ dẫn tới văn bản có trong kho` }),
  fact('Được viện dẫn nhưng chưa có', notHeldPages.length, { url: href('chua-co-trong-kho/') }),
];

function fact(name: string, count: number, more: { url?: string; note?: string }): Fact {
  return { name, values: [{ text: formatCount(count), ...more }] };
}
