import { slugOf } from '../../../../language/text/slug-of.ts';
import { SOURCE_ORIGINS } from '../../../schema/fact-source.ts';
import { valueAt, type YamlPath } from '../../../read/yaml-tree.ts';
import type { Finding, Words } from '../../rule.ts';
import { suggestAddress, suggestDocument } from '../../suggest-document.ts';
import { keysBehindOddSpaces } from './keys.ts';
import { aboutValue, type SchemaCase } from './schema-case.ts';

/** Ids, addresses and sources that are not written as they must be. */
export const FORMAT_PROBLEMS = {
  'ma-van-ban-sai-dang': {
    severity: 'LỖI',
    title: 'Mã văn bản sai dạng',
    wrong: '“{gia-tri}” không phải là mã của một văn bản.',
    repair: '{goi-y}',
  },
  'dia-chi-cu-sai': {
    severity: 'LỖI',
    title: 'Địa chỉ cũ sai dạng',
    wrong: '“{gia-tri}” không phải là địa chỉ của một báo cáo hay văn bản trên trang.',
    repair: '{goi-y}',
  },
  'ma-sai-dang': {
    severity: 'LỖI',
    title: 'Mã sai dạng',
    wrong: 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
    repair: 'viết  {muc}: {vi-du}',
  },
  'dia-chi-sai': {
    severity: 'LỖI',
    title: 'Địa chỉ trang sai dạng',
    wrong: '“{gia-tri}” không phải là địa chỉ trang đầy đủ.',
    repair: 'viết đủ cả https:// hoặc http:// rồi đến tên miền, theo dạng  {muc}: https://<tên miền>/',
  },
  'dia-chi-goc-sai': {
    severity: 'LỖI',
    title: 'Địa chỉ gốc sai dạng',
    wrong: 'Địa chỉ gốc “{gia-tri}” có ký tự hoặc phần không được dùng: chỉ gồm tên miền và đường dẫn.',
    repair: 'viết theo dạng  {muc}: https://<tên miền>  hoặc  {muc}: https://<tên miền>/<đường dẫn>',
  },
  'thu-dien-tu-sai': {
    severity: 'LỖI',
    title: 'Thư điện tử sai dạng',
    wrong: '“{gia-tri}” không phải là địa chỉ thư điện tử.',
    repair: 'viết theo dạng  {muc}: <tên>@<tên miền>',
  },
  'nguon-khong-ro': {
    severity: 'LỖI',
    title: 'Nguồn không rõ',
    wrong: 'Mỗi nguồn phải có đúng một trong ba mục document, page, note; nguồn này có {so} mục.',
    repair: '{goi-y}',
  },
} as const satisfies Record<string, Words>;

type FormatProblem = keyof typeof FORMAT_PROBLEMS | 'gia-tri-rong';

/** `format` is the schema's name of the form, `rule` the message of the field that asks for it. */
export function describeFormat(
  format: string,
  rule: string,
  path: YamlPath,
  value: string,
  subject: SchemaCase,
): Finding<FormatProblem> {
  if (format === 'url') return aboutValue('dia-chi-sai', path, subject, { 'gia-tri': value });
  if (format === 'email') return aboutValue('thu-dien-tu-sai', path, subject, { 'gia-tri': value });
  if (rule === 'base-address') return aboutValue('dia-chi-goc-sai', path, subject, { 'gia-tri': value });
  if (rule === 'document-id') {
    const hint = suggestDocument(value, subject.documentIds);
    return aboutValue('ma-van-ban-sai-dang', path, subject, { 'gia-tri': value, 'goi-y': hint });
  }
  if (rule === 'document-address')
    return aboutValue('dia-chi-cu-sai', path, subject, { 'gia-tri': value, 'goi-y': suggestAddress(value) });
  if (rule === 'slug') return aboutValue('ma-sai-dang', path, subject, { 'vi-du': slugOf(value) });
  return aboutValue('gia-tri-rong', path, subject);
}

/** A source must be exactly one of a document, a page, a note. */
export function describeSource(path: YamlPath, value: unknown, subject: SchemaCase): Finding<FormatProblem>[] {
  const count = SOURCE_ORIGINS.filter((origin) => valueAt(value, [origin]) !== undefined).length;
  const misplaced = keysBehindOddSpaces(subject.tree.value);
  if (count === 0 && SOURCE_ORIGINS.some((origin) => misplaced.includes(origin))) return [];
  const hint =
    count === 0
      ? 'thêm  document: <mã văn bản>  hoặc  page: …  hoặc  note: <lời nói rõ nguồn>'
      : 'giữ một mục; mỗi nguồn khác viết thành một phần tử “- facts: …” riêng.';
  return [aboutValue('nguon-khong-ro', path, subject, { so: String(count), 'goi-y': hint })];
}
