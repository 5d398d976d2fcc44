import { rangeOfValue, sourceOfScalar, type YamlPath } from '../../../read/yaml-tree.ts';
import type { SchemaIssue } from '../../corpus.ts';
import type { Finding, Words } from '../../rule.ts';
import { suggestValue } from '../../suggest.ts';
import { inQuotes } from '../frontmatter/author-words.ts';
import { aboutValue, exampleOf, fieldOf, type SchemaCase } from './schema-case.ts';

/** Values of another type than the schema asks for, or outside its list. */
export const VALUE_PROBLEMS = {
  'khong-co-muc': {
    severity: 'LỖI',
    title: 'Cách viết các mục',
    wrong: 'Chỗ này phải là {kieu}, nhưng không đọc được mục nào.',
    repair: 'viết lại theo mẫu của một tệp có sẵn; mỗi mục viết  tên: giá trị',
  },
  'gia-tri-rong': {
    severity: 'LỖI',
    title: 'Giá trị để trống',
    wrong: 'Mục “{muc}” chưa có giá trị.',
    repair: 'ghi giá trị sau dấu hai chấm; nếu không biết và mục không bắt buộc, xoá cả dòng.',
  },
  'khong-phai-chu': {
    severity: 'LỖI',
    title: 'Giá trị không phải chữ',
    wrong: 'Mục “{muc}” phải là chữ, nhưng giá trị này bị đọc thành {kieu} {gia-tri}.',
    repair: 'đặt trong dấu nháy kép:  {vi-du}',
  },
  'sai-kieu': {
    severity: 'LỖI',
    title: 'Sai kiểu giá trị',
    wrong: 'Mục “{muc}” phải là {kieu}.',
    repair: 'viết lại theo dạng  {vi-du}',
  },
  'dau-nhay-cong': {
    severity: 'LỖI',
    title: 'Dấu nháy cong',
    wrong: 'Dấu nháy cong ở hai đầu bị coi là một phần của giá trị.',
    repair: 'dùng dấu nháy thẳng:  {vi-du}',
  },
  'gia-tri-la': {
    severity: 'LỖI',
    title: 'Giá trị không có trong danh sách',
    wrong: '“{gia-tri}” không phải là giá trị được dùng ở mục “{muc}”.',
    repair: '{goi-y}',
  },
  'danh-sach-rong': {
    severity: 'LỖI',
    title: 'Danh sách trống',
    wrong: 'Danh sách “{muc}” phải có ít nhất một giá trị.',
    repair: 'thêm ít nhất một giá trị, theo dạng  {vi-du}',
  },
} as const satisfies Record<string, Words>;

type ValueProblem = keyof typeof VALUE_PROBLEMS;

/** A whole text of the wrong kind: frontmatter without keys, a list of issuers that is no list. */
export function describeRoot(issue: SchemaIssue, { source, tree }: SchemaCase): Finding<ValueProblem> {
  const type = issue.code === 'invalid_type' ? TYPE_NAMES[issue.expected] : undefined;
  return {
    id: 'khong-co-muc',
    source,
    range: rangeOfValue(tree, []),
    values: { kieu: type ?? 'một nhóm mục con' },
  };
}

/** `expected` is the type the schema names; a text that YAML reads as a number or a truth value wants quotes. */
export function describeType(
  expected: string,
  path: YamlPath,
  value: unknown,
  subject: SchemaCase,
): Finding<ValueProblem> {
  const key = fieldOf(path);
  if (expected === 'string' && typeof value !== 'object') {
    const written = sourceOfScalar(subject.tree, path) ?? '';
    return aboutValue('khong-phai-chu', path, subject, {
      kieu: typeof value === 'number' ? 'số' : 'giá trị đúng/sai',
      'gia-tri': String(value),
      'vi-du': typeof path.at(-1) === 'number' ? inQuotes(written) : `${key}: ${inQuotes(written)}`,
    });
  }
  return aboutValue('sai-kieu', path, subject, {
    kieu: TYPE_NAMES[expected] ?? 'một giá trị khác',
    'vi-du': exampleOf(key),
  });
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'một dòng chữ',
  array: 'một danh sách',
  object: 'một nhóm mục con',
};

/** Word turns straight quotation marks into these, and YAML knows only the straight ones. */
export function isInCurlyQuotes(value: unknown): value is string {
  return typeof value === 'string' && /^\s*[“”„«‘’][^“”„«»]*[“”»‘’]\s*$/u.test(value);
}

export function describeQuotes(value: string, path: YamlPath, subject: SchemaCase): Finding<ValueProblem> {
  const straight = inQuotes(value.trim().slice(1, -1));
  const example = typeof path.at(-1) === 'number' ? straight : `${fieldOf(path)}: ${straight}`;
  return aboutValue('dau-nhay-cong', path, subject, { 'vi-du': example });
}

export function describeChoice(
  known: readonly string[],
  path: YamlPath,
  value: unknown,
  subject: SchemaCase,
): Finding<ValueProblem> {
  const written = String(value);
  const otherwise = 'viết đúng một giá trị được dùng, như trong các tệp có sẵn.';
  return aboutValue('gia-tri-la', path, subject, {
    'gia-tri': written,
    'goi-y': suggestValue(written, known, otherwise),
  });
}
