import { rangeOfKey } from '../../../read/yaml-tree.ts';
import type { YamlPath } from '../../../read/yaml-tree.ts';
import { FIELD_LABELS } from '../../../schema/field-labels.ts';
import { keysAt } from '../../../schema/keys-at.ts';
import type { Finding, Words } from '../../rule.ts';
import { suggestValue } from '../../suggest.ts';
import { exampleOf, fieldOf } from './schema-case.ts';
import type { SchemaCase } from './schema-case.ts';

/** Keys that are missing, and keys that no schema knows. */
export const KEY_PROBLEMS = {
  'thieu-muc': {
    severity: 'LỖI',
    title: 'Thiếu mục',
    wrong: 'Thiếu mục bắt buộc “{muc}”.',
    repair: 'thêm dòng  {vi-du}',
  },
  'muc-la': {
    severity: 'LỖI',
    title: 'Mục không có trong mẫu',
    wrong: 'Không có mục nào tên “{muc}”.',
    repair: '{goi-y}',
  },
} as const satisfies Record<string, Words>;

export function describeMissing(path: YamlPath, { source, tree }: SchemaCase): Finding<'thieu-muc'> {
  const key = fieldOf(path);
  const parent = path.slice(0, -1);
  const range = parent.length === 0 ? { start: 0, end: tree.offset } : rangeOfKey(tree, parent);
  const values = { muc: key, 'vi-du': exampleOf(key) };
  return { id: 'thieu-muc', source, range, title: FIELD_LABELS.get(key), values };
}

export function describeUnknownKey(
  key: string,
  path: YamlPath,
  { source, tree, schema }: SchemaCase,
): Finding<'muc-la'> {
  const hint = suggestValue(key, keysAt(schema, path), 'xoá dòng này, hoặc xem tên các mục trong một tệp có sẵn.');
  return { id: 'muc-la', source, range: rangeOfKey(tree, [...path, key]), values: { muc: key, 'goi-y': hint } };
}
