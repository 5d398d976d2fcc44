import type { z } from 'astro/zod';
import { FIELD_LABELS } from '../schema/field-labels.ts';
import { SOURCE_ORIGINS } from '../schema/fact-source.ts';
import { keysAt } from '../schema/keys-at.ts';
import { rangeOfKey, rangeOfValue, sourceOfScalar, valueAt } from '../read/yaml-tree.ts';
import type { YamlPath, YamlTree } from '../read/yaml-tree.ts';
import type { SourceText } from '../read/source-text.ts';
import type { ProblemId } from './catalogue.ts';
import type { SchemaIssue } from './corpus.ts';
import { judgeDate } from './date-problem.ts';
import { FIELD_EXAMPLES } from '../schema/field-examples.ts';
import { createProblem } from './problem.ts';
import type { Problem } from './problem.ts';
import { slugOf } from './nearest.ts';
import { suggestDocument } from './nearest.ts';
import { suggestValue } from './nearest.ts';

/** A YAML text with the schema it must fit; `documentIds` are there to suggest from. */
export type SchemaCase = {
  source: SourceText;
  tree: YamlTree;
  schema: z.core.$ZodType;
  documentIds: ReadonlySet<string>;
};

const DATE_KEYS = new Set(['issuedOn', 'since', 'checkedOn', 'publishedOn', 'from', 'to']);

/** Says in an editor's words what a schema objects to; one problem, or one for each unknown key. */
export function describeIssue(issue: SchemaIssue, subject: SchemaCase): Problem[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => describeUnknownKey(key, path, subject));
  const value = valueAt(subject.tree.value, path);
  if (path.length === 0) return [describeRoot(issue, subject)];
  if (value === undefined) return [describeMissing(path, subject)];
  if (value === null) return [describeValue('gia-tri-rong', path, subject)];
  return [describeWrongValue(issue, path, value, subject)];
}

function describeWrongValue(issue: SchemaIssue, path: YamlPath, value: unknown, subject: SchemaCase): Problem {
  const key = fieldOf(path);
  const written = sourceOfScalar(subject.tree, path) ?? '';
  const example = FIELD_EXAMPLES.get(key) ?? `${key}: …`;
  if (DATE_KEYS.has(key) && typeof value !== 'object') {
    const { id, values } = judgeDate(written);
    return describeValue(id, path, subject, values);
  }
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string' && typeof value !== 'object') {
        const type = typeof value === 'number' ? 'số' : 'giá trị đúng/sai';
        const quoted = typeof path.at(-1) === 'number' ? `- "${written}"` : `${key}: "${written}"`;
        return describeValue('khong-phai-chu', path, subject, {
          kieu: type,
          'gia-tri': String(value),
          'vi-du': quoted,
        });
      }
      return describeValue('sai-kieu', path, subject, {
        kieu: TYPE_NAMES[issue.expected] ?? 'một giá trị khác',
        'vi-du': example,
      });
    case 'invalid_value': {
      const known = issue.values.map(String);
      return describeValue('gia-tri-la', path, subject, {
        'gia-tri': String(value),
        'goi-y': suggestValue(String(value), known, `chọn trong danh sách, ví dụ  ${example}`),
      });
    }
    case 'too_small':
      return describeValue('danh-sach-rong', path, subject, { 'vi-du': example });
    case 'invalid_format':
      return describeFormat(issue.format, issue.message, path, String(value), subject);
    case 'custom':
      if (issue.message === 'one-source-origin') return describeSource(path, value, subject);
  }
  return describeValue('sai-kieu', path, subject, { kieu: 'một giá trị khác', 'vi-du': example });
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'một dòng chữ',
  array: 'một danh sách',
  object: 'một nhóm mục con',
};

/** A whole text of the wrong kind: frontmatter without keys, a list of issuers that is no list. */
function describeRoot(issue: SchemaIssue, { source, tree }: SchemaCase): Problem {
  const type = issue.code === 'invalid_type' ? TYPE_NAMES[issue.expected] : undefined;
  return createProblem('khong-co-muc', source, rangeOfValue(tree, []), {
    values: { kieu: type ?? 'một nhóm mục con' },
  });
}

function describeFormat(format: string, rule: string, path: YamlPath, value: string, subject: SchemaCase): Problem {
  if (format === 'url') return describeValue('dia-chi-sai', path, subject, { 'gia-tri': value });
  if (format === 'email') return describeValue('thu-dien-tu-sai', path, subject, { 'gia-tri': value });
  if (rule === 'document-id') {
    const hint = suggestDocument(value, subject.documentIds);
    return describeValue('ma-van-ban-sai-dang', path, subject, { 'gia-tri': value, 'goi-y': hint });
  }
  if (rule === 'slug') return describeValue('ma-sai-dang', path, subject, { 'vi-du': slugOf(value) });
  return describeValue('gia-tri-rong', path, subject);
}

function describeSource(path: YamlPath, value: unknown, subject: SchemaCase): Problem {
  const count = SOURCE_ORIGINS.filter((origin) => valueAt(value, [origin]) !== undefined).length;
  const hint =
    count === 0
      ? 'thêm  document: <mã văn bản>  hoặc  page: …  hoặc  note: <lời nói rõ nguồn>'
      : 'giữ một mục; mỗi nguồn khác viết thành một phần tử “- facts: …” riêng.';
  return describeValue('nguon-khong-ro', path, subject, { so: String(count), 'goi-y': hint });
}

function describeUnknownKey(key: string, path: YamlPath, { source, tree, schema }: SchemaCase): Problem {
  const known = keysAt(schema, path);
  const hint = suggestValue(key, known, 'xoá dòng này, hoặc xem tên các mục trong một tệp có sẵn.');
  const range = rangeOfKey(tree, [...path, key]);
  return createProblem('muc-la', source, range, { values: { muc: key, 'goi-y': hint } });
}

function describeMissing(path: YamlPath, { source, tree }: SchemaCase): Problem {
  const key = fieldOf(path);
  const parent = path.slice(0, -1);
  const range = parent.length === 0 ? { start: 0, end: tree.offset } : rangeOfKey(tree, parent);
  const values = { muc: key, 'vi-du': FIELD_EXAMPLES.get(key) ?? `${key}: …` };
  return createProblem('thieu-muc', source, range, { title: FIELD_LABELS.get(key), values });
}

function describeValue(
  id: ProblemId,
  path: YamlPath,
  { source, tree }: SchemaCase,
  values: Readonly<Record<string, string>> = {},
): Problem {
  const key = fieldOf(path);
  const range = valueAt(tree.value, path) === null ? rangeOfKey(tree, path) : rangeOfValue(tree, path);
  return createProblem(id, source, range, { title: FIELD_LABELS.get(key), values: { muc: key, ...values } });
}

/** The name of the field a path leads to: its last key that is no list position, or a word for an entry of `issuers.yaml`. */
function fieldOf(path: YamlPath): string {
  return path.findLast((key) => typeof key === 'string') ?? 'cơ quan';
}
