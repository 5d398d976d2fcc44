import type { Issuer } from '../../language/bodies/issuer.ts';
import { factSourceSchema } from './fact-source.ts';
import { dateField, issuerIdField, textField } from './fields.ts';
import { z } from 'astro/zod';

const ISSUER_FACT_NAMES = [
  'names',
  'variants',
  'level',
  'jurisdiction',
  'place',
  'parent',
  'successor',
  'suffixes',
] as const;

const issuerNameSchema = z
  .strictObject({
    name: textField('Tên đầy đủ'),
    from: dateField('Mang tên này từ ngày').optional(),
    to: dateField('Mang tên này đến ngày').optional(),
  })
  .describe('Một tên của cơ quan, với thời gian mang tên đó nếu biết');

/** One entry of `issuers.yaml`; the shape is `language/bodies/issuer.ts`, with the sources of what it says. */
export const issuerSchema = z
  .strictObject({
    id: issuerIdField('Mã cơ quan: chữ thường không dấu, gạch nối'),
    names: z.array(issuerNameSchema).min(1).describe('Các tên của cơ quan qua các thời kỳ'),
    variants: z.array(textField('Một cách gọi')).default([]).describe('Cách gọi khác trong văn bản'),
    level: z.enum(['trung-uong', 'tinh', 'so-nganh', 'huyen', 'xa']).describe('Cấp'),
    jurisdiction: issuerIdField('Địa phương quản lý: mã tỉnh, hoặc trung-uong'),
    place: textField('Tên huyện, xã của cơ quan cấp huyện, cấp xã, ví dụ: Yên Thế').optional(),
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

export type IssuerData = z.output<typeof issuerSchema>;

/** The issuing body that an entry of `issuers.yaml` describes, without the entry's sources. */
export function issuerOf({
  id,
  names,
  variants,
  level,
  jurisdiction,
  place,
  parent,
  successor,
  suffixes,
}: IssuerData): Issuer {
  return {
    id,
    names: names.map(({ name, from, to }) => ({
      name,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })),
    variants,
    level,
    jurisdiction,
    suffixes,
    ...(place === undefined ? {} : { place }),
    ...(parent === undefined ? {} : { parent }),
    ...(successor === undefined ? {} : { successor }),
  };
}
