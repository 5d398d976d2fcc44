import type { Model } from '../../content/read/model.ts';
import { formatCount } from '../../language/text/format-figure.ts';
import { href } from '../addresses/urls.ts';
import { notHeldWorks } from '../citations/not-held.ts';
import { documentsIn } from '../documents/documents.ts';
import type { Fact } from './fact.ts';

/** What the collection holds and lacks, in figures counted from the tables that the lists and links come from. */
export function collectionFacts(model: Model): Fact[] {
  const mentions = model.mentions.filter(({ resolution }) => resolution.state !== 'ignored');
  const linked = mentions.filter(({ resolution }) => resolution.state === 'linked').length;
  const withText = model.documents.filter(({ body }) => body.hasText).length;
  return [
    fact('Báo cáo', documentsIn(model, 'reports').length, { url: href('bao-cao/') }),
    fact('Văn bản', documentsIn(model, 'directives').length, { url: href('van-ban/') }),
    fact('Có toàn văn', withText, { note: 'số còn lại chỉ có thông tin về văn bản' }),
    fact('Chỗ viện dẫn', mentions.length, { note: `trong đó ${formatCount(linked)} chỗ dẫn tới văn bản có trong kho` }),
    fact('Được viện dẫn nhưng chưa có', notHeldWorks(model).length, { url: href('chua-co-trong-kho/') }),
  ];
}

function fact(name: string, count: number, more: { url?: string; note?: string }): Fact {
  return { name, values: [{ text: formatCount(count), ...more }] };
}
