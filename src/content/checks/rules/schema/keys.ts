import { rangeOfKey, type YamlPath } from '../../../read/yaml-tree.ts';
import { FIELD_LABELS } from '../../../schema/field-labels.ts';
import { keysAt } from '../../../schema/keys-at.ts';
import type { Finding, Words } from '../../rule.ts';
import { suggestValue } from '../../suggest.ts';
import { codePoint } from '../text/characters.ts';
import { exampleOf, fieldOf, type SchemaCase } from './schema-case.ts';

/** Keys that are missing, and keys that no schema knows. */
export const KEY_PROBLEMS = {
  'thieu-muc': {
    severity: 'LỖI',
    title: 'Thiếu mục',
    wrong: 'Thiếu mục bắt buộc “{muc}”.',
    repair: 'thêm dòng  {vi-du}  , thay phần trong ngoặc bằng điều ghi trên văn bản.',
  },
  'dau-cach-la': {
    severity: 'LỖI',
    title: 'Dấu cách lạ',
    wrong: 'Trước mục “{muc}” có dấu cách không phải dấu cách thường ({ma}), nên máy coi đó là một phần của tên mục.',
    repair: 'xoá các dấu cách ở đầu dòng này rồi gõ lại bằng phím cách, thẳng hàng với các mục cùng cấp.',
  },
  'muc-la': {
    severity: 'LỖI',
    title: 'Mục không có trong mẫu',
    wrong: 'Không có mục nào tên “{muc}”.',
    repair: '{goi-y}',
  },
} as const satisfies Record<string, Words>;

/** A key that stands there behind odd spaces is not missing; it is told of as such. */
export function describeMissing(path: YamlPath, { source, tree }: SchemaCase): Finding<'thieu-muc'>[] {
  const key = fieldOf(path);
  const parent = path.slice(0, -1);
  if (keysBehindOddSpaces(tree.value).includes(key)) return [];
  const range = parent.length === 0 ? { start: 0, end: tree.offset } : rangeOfKey(tree, parent);
  const values = { muc: key, 'vi-du': exampleOf(key) };
  return [{ id: 'thieu-muc', source, range, title: FIELD_LABELS.get(key), values }];
}

export function describeUnknownKey(
  key: string,
  path: YamlPath,
  { source, tree, schema }: SchemaCase,
): Finding<'muc-la' | 'dau-cach-la'> {
  const at = { source, range: rangeOfKey(tree, [...path, key]) };
  const [odd] = ODD_SPACE.exec(key) ?? [];
  if (odd !== undefined) return { id: 'dau-cach-la', ...at, values: { muc: key.trim(), ma: codePoint(odd) } };
  const [, glued = ''] = /^([A-Za-z]+):\S/u.exec(key) ?? [];
  const known = keysAt(schema, path);
  const hint = known.includes(glued)
    ? `gõ một dấu cách sau dấu hai chấm:  ${glued}: ${key.slice(glued.length + 1)}`
    : suggestValue(key, known, 'xoá dòng này, hoặc xem tên các mục trong một tệp có sẵn.');
  return { id: 'muc-la', ...at, values: { muc: key, 'goi-y': hint } };
}

/** The keys, anywhere in a text, that begin with spaces YAML does not take for such: they stand where nobody put them. */
export function keysBehindOddSpaces(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(ODD_SPACE.test(key) ? [key.trim()] : []),
    ...keysBehindOddSpaces(inner),
  ]);
}

// the no-break space of Word, the wide space of Chinese keyboards, the byte order mark
const ODD_SPACE = /^[^\S ]|^\ufeff/u;
