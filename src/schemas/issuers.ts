import { z } from 'astro/zod';
import { dateField } from './date-field.ts';
import { factSourceSchema } from './fact-source.ts';
import { issuerIdField } from './issuer-id-field.ts';
import { textField } from './text-field.ts';

const ISSUER_FACT_NAMES = ['names', 'variants', 'level', 'jurisdiction', 'parent', 'successor', 'suffixes'] as const;

const issuerNameSchema = z
  .strictObject({
    name: textField('Tên đầy đủ'),
    from: dateField('Mang tên này từ ngày').optional(),
    to: dateField('Mang tên này đến ngày').optional(),
  })
  .describe('Một tên của cơ quan, với thời gian mang tên đó nếu biết');

/** One entry of `issuers.yaml`; the shape is `documents/issuer.ts`, with the sources of what it says. */
export const issuerSchema = z
  .strictObject({
    id: issuerIdField('Mã cơ quan: chữ thường không dấu, gạch nối'),
    names: z.array(issuerNameSchema).min(1).describe('Các tên của cơ quan qua các thời kỳ'),
    variants: z.array(textField('Một cách gọi')).default([]).describe('Cách gọi khác trong văn bản'),
    level: z.enum(['trung-uong', 'tinh', 'so-nganh']).describe('Cấp'),
    jurisdiction: issuerIdField('Địa phương quản lý: mã tỉnh, hoặc trung-uong'),
    parent: issuerIdField('Mã cơ quan cấp trên trực tiếp').optional(),
    successor: issuerIdField('Mã cơ quan kế thừa sau khi sáp nhập').optional(),
    suffixes: z
      .array(textField('Một nhóm chữ viết tắt'))
      .default([])
      .describe('Chữ viết tắt tên cơ quan trong số, ký hiệu'),
    sources: z.array(factSourceSchema(ISSUER_FACT_NAMES)).default([]).describe('Nguồn của các thông tin trên'),
  })
  .describe('Một cơ quan ban hành');

export const issuersSchema = z.array(issuerSchema).describe('Danh sách cơ quan ban hành');
