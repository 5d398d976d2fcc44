import { z } from 'astro/zod';
import { DOCUMENT_KINDS } from '../documents/kinds.ts';
import { dateField } from './date-field.ts';
import { factSourceSchema } from './fact-source.ts';
import { issuerIdField } from './issuer-id-field.ts';
import { letterheadSchema } from './letterhead.ts';
import { relationSchema } from './relation.ts';
import { signerSchema } from './signer.ts';
import { statusSchema } from './status.ts';
import { textField } from './text-field.ts';

/** The frontmatter keys of a document, in the order of the house; the sources of a document name facts by them. */
export const DOCUMENT_KEYS = [
  'kind',
  'number',
  'issuer',
  'issuedOn',
  'place',
  'title',
  'topics',
  'signer',
  'status',
  'aliases',
  'relations',
  'recipients',
  'letterhead',
  'sources',
] as const;

/** What `sources[].facts` may name: a frontmatter key, or `body` for the text itself. */
const FACT_NAMES = [...DOCUMENT_KEYS.filter((key) => key !== 'sources'), 'body'] as const;

/** The frontmatter that every document may carry; the collections say what they require of it. */
export const documentFields = {
  kind: z
    .enum(DOCUMENT_KINDS.map(({ name }) => name))
    .describe('Tên loại văn bản, ví dụ: Báo cáo, Chỉ thị, Quyết định'),
  number: textField('Số, ký hiệu như cơ quan ban hành ghi; phần số có thể để trống, ví dụ: /BC-STTTT').optional(),
  issuer: issuerIdField('Mã cơ quan ban hành trong issuers.yaml').optional(),
  issuedOn: dateField('Ngày ban hành: năm, năm-tháng hoặc năm-tháng-ngày, ví dụ: 2024-03-05').optional(),
  place: textField('Địa danh ghi trên văn bản').optional(),
  title: textField('Trích yếu nội dung, như ghi trên văn bản'),
  topics: z.array(textField('Một chủ đề')).default([]).describe('Các chủ đề'),
  signer: signerSchema.optional(),
  status: statusSchema.optional(),
  aliases: z.array(textField('Một tên gọi khác')).default([]).describe('Tên gọi tắt, tên gọi khác của văn bản'),
  relations: z.array(relationSchema).default([]).describe('Quan hệ với các văn bản khác'),
  recipients: z.array(textField('Một dòng nơi nhận')).default([]).describe('Nơi nhận, như ghi trên văn bản'),
  letterhead: letterheadSchema.optional(),
  sources: z.array(factSourceSchema(FACT_NAMES)).min(1).describe('Nguồn của các thông tin trên'),
};
