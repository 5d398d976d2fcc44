import { z } from 'astro/zod';
import { dateField } from './date-field.ts';
import { textField } from './text-field.ts';

/** A public page on which facts were looked up. */
export const pageSourceSchema = z
  .strictObject({
    title: textField('Tên trang'),
    url: z.url({ protocol: /^https?$/u }).describe('Địa chỉ trang, bắt đầu bằng https:// hoặc http://'),
    publisher: textField('Cơ quan, tổ chức đăng trang').optional(),
    publishedOn: dateField('Ngày đăng trang').optional(),
    checkedOn: dateField('Ngày tra cứu trang này'),
  })
  .describe('Trang công khai đã tra cứu');
