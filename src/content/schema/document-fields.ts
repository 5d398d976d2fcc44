import { DOCUMENT_KINDS } from '../../language/kinds/kinds.ts';
import type { RelationType } from '../../works/document.ts';
import { factSourceSchema } from './fact-source.ts';
import {
  textField,
  dateField,
  documentAddressField,
  documentIdField,
  fullDateField,
  issuerIdField,
  oneOrMore,
} from './fields.ts';
import { z } from 'astro/zod';

const signerSchema = z
  .strictObject({
    issuer: issuerIdField('Mã cơ quan của người ký, khi văn bản do nhiều cơ quan ban hành').optional(),
    authority: textField('Quyền hạn ký, như ghi trên văn bản, ví dụ: KT. GIÁM ĐỐC').optional(),
    position: textField('Chức vụ của người ký, như ghi trên văn bản').optional(),
    name: textField('Họ và tên người ký'),
  })
  .describe('Người ký văn bản');

const STATUS_VALUES = ['con-hieu-luc', 'het-hieu-luc', 'het-hieu-luc-mot-phan', 'chua-co-hieu-luc'] as const;

const statusSchema = z
  .strictObject({
    value: z.enum(STATUS_VALUES).describe('Tình trạng hiệu lực'),
    since: dateField('Ngày bắt đầu tình trạng này').optional(),
    by: textField('Văn bản làm thay đổi hiệu lực: mã văn bản trong kho, hoặc số và ký hiệu').optional(),
    checkedOn: dateField('Ngày tra cứu tình trạng hiệu lực'),
    source: textField('Nơi đã tra cứu: tên trang và địa chỉ'),
  })
  .describe('Hiệu lực của văn bản');

const letterheadSchema = z
  .strictObject({
    number: textField('Dòng số, ký hiệu, như ghi trên văn bản, ví dụ: "Số: /BC-STTTT"').optional(),
    placeDate: textField('Dòng địa danh và ngày, như ghi trên văn bản').optional(),
    heading: textField('Dòng tên loại văn bản, ví dụ: BÁO CÁO').optional(),
  })
  .describe('Những dòng phía trên trích yếu, như ghi trên văn bản');

/** The relations an editor may write, in the order of the type. */
const RELATION_TYPES = [
  'can-cu',
  'thuc-hien',
  'huong-dan',
  'sua-doi',
  'thay-the',
  'bai-bo',
  'bao-cao-ve',
] as const satisfies readonly RelationType[];

const relationSchema = z
  .strictObject({
    type: z
      .enum(RELATION_TYPES)
      .describe('Quan hệ của văn bản này với văn bản kia, ví dụ: thuc-hien, huong-dan, thay-the, bao-cao-ve'),
    target: documentIdField('Mã của văn bản kia, ví dụ: directives/2021/33-ct-ttg'),
  })
  .describe('Một quan hệ với văn bản khác');

const settledSchema = z
  .strictObject({
    problem: textField('Mã của câu hỏi, như báo cáo kiểm tra ghi, ví dụ: vien-dan-nghi-van'),
    words: textField('Lời trong bài mà câu hỏi nói tới, chép đúng như trong bài'),
    reason: textField('Vì sao để nguyên, viết thành câu'),
    on: fullDateField('Ngày giải quyết: năm-tháng-ngày'),
  })
  .describe('Một câu hỏi của báo cáo kiểm tra đã được xem và để nguyên');

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
  'formerly',
  'settled',
] as const;

/** What says nothing of the document itself: where its facts come from, where it stood, what the editor has looked at. */
const KEYS_OF_NO_FACT = ['sources', 'formerly', 'settled'] as const;

type FactKey = Exclude<(typeof DOCUMENT_KEYS)[number], (typeof KEYS_OF_NO_FACT)[number]>;

/** What `sources[].facts` may name: a frontmatter key that states a fact, or `body` for the text itself. */
const FACT_NAMES = [...DOCUMENT_KEYS.filter(isFactKey), 'body'] as const;

function isFactKey(key: string): key is FactKey {
  return !KEYS_OF_NO_FACT.some((other) => other === key);
}

/** The frontmatter that every document may carry; the collections say what they require of it. */
export const documentFields = {
  kind: z
    .enum(DOCUMENT_KINDS.map(({ name }) => name))
    .describe('Tên loại văn bản, ví dụ: Báo cáo, Chỉ thị, Quyết định'),
  number: textField('Số, ký hiệu như cơ quan ban hành ghi; phần số có thể để trống, ví dụ: /BC-STTTT').optional(),
  issuer: oneOrMore(issuerIdField('Mã cơ quan ban hành trong issuers.yaml')).optional(),
  issuedOn: dateField('Ngày ban hành: năm, năm-tháng hoặc năm-tháng-ngày, ví dụ: 2024-03-05').optional(),
  place: textField('Địa danh ghi trên văn bản').optional(),
  title: textField('Trích yếu nội dung, như ghi trên văn bản'),
  topics: z.array(textField('Một chủ đề')).default([]).describe('Các chủ đề'),
  signer: oneOrMore(signerSchema).default([]),
  status: statusSchema.optional(),
  aliases: z.array(textField('Một tên gọi khác')).default([]).describe('Tên gọi tắt, tên gọi khác của văn bản'),
  relations: z.array(relationSchema).default([]).describe('Quan hệ với các văn bản khác'),
  recipients: z.array(textField('Một dòng nơi nhận')).default([]).describe('Nơi nhận, như ghi trên văn bản'),
  letterhead: letterheadSchema.optional(),
  sources: z.array(factSourceSchema(FACT_NAMES)).min(1).describe('Nguồn của các thông tin trên'),
  formerly: z
    .array(documentAddressField('Một địa chỉ cũ, ví dụ: van-ban/khong-ro-nam/104-kh-ubnd'))
    .default([])
    .describe('Những địa chỉ mà văn bản này từng có trên trang'),
  settled: z.array(settledSchema).default([]).describe('Những câu hỏi của báo cáo kiểm tra đã giải quyết'),
};
