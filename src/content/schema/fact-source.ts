import { dateField, textField, documentIdField } from './fields.ts';
import { z } from 'astro/zod';

/** A public page on which facts were looked up. */
const pageSourceSchema = z
  .strictObject({
    title: textField('Tên trang'),
    url: z.url({ protocol: /^https?$/u }).describe('Địa chỉ trang, bắt đầu bằng https:// hoặc http://'),
    publisher: textField('Cơ quan, tổ chức đăng trang').optional(),
    publishedOn: dateField('Ngày đăng trang').optional(),
    checkedOn: dateField('Ngày tra cứu trang này'),
  })
  .describe('Trang công khai đã tra cứu');

/** What a source is: exactly one of these keys must stand in it. */
export const SOURCE_ORIGINS = ['document', 'page', 'note'] as const;

/**
 * Where facts come from. `facts` names the frontmatter keys that this source states (`factNames` are the keys allowed),
 * and exactly one of `document`, `page`, `note` says what the source is.
 */
export function factSourceSchema<const Name extends string>(factNames: readonly Name[]) {
  return z
    .strictObject({
      facts: z.array(z.enum(factNames)).min(1).describe('Những mục của phần đầu tệp mà nguồn này nêu'),
      document: documentIdField('Văn bản trong kho nêu các mục đó').optional(),
      section: textField('Chỗ nêu trong văn bản đó, như in trên văn bản, ví dụ: mục II.1').optional(),
      page: pageSourceSchema.optional(),
      note: textField('Nguồn khác, nói bằng lời').optional(),
    })
    .refine((source) => SOURCE_ORIGINS.filter((origin) => source[origin] !== undefined).length === 1, {
      error: 'one-source-origin',
      when: ({ value }) => typeof value === 'object' && value !== null,
    })
    .describe('Một nguồn');
}
