import type { z } from 'astro/zod';
import type { SourceText } from '../../../read/source-text.ts';
import { rangeOfKey, rangeOfValue, valueAt, type YamlPath, type YamlTree } from '../../../read/yaml-tree.ts';
import { FIELD_EXAMPLES } from '../../../schema/field-examples.ts';
import { FIELD_LABELS } from '../../../schema/field-labels.ts';
import type { Finding } from '../../rule.ts';

/** A YAML text with the schema it must fit; `documentIds` are there to suggest from. */
export type SchemaCase = {
  source: SourceText;
  tree: YamlTree;
  schema: z.core.$ZodType;
  documentIds: ReadonlySet<string>;
};

/** A finding at the value of a path, or at its key where the value is left blank; named after the field. */
export function aboutValue<Id extends string>(
  id: Id,
  path: YamlPath,
  { source, tree }: SchemaCase,
  values: Readonly<Record<string, string>> = {},
): Finding<Id> {
  const key = fieldOf(path);
  const range = valueAt(tree.value, path) === null ? rangeOfKey(tree, path) : rangeOfValue(tree, path);
  return { id, source, range, title: FIELD_LABELS.get(key), values: { muc: key, ...values } };
}

/** The name of the field a path leads to: its last key that is no list position, or a word for an entry of `issuers.yaml`. */
export function fieldOf(path: YamlPath): string {
  return path.findLast((key) => typeof key === 'string') ?? 'cơ quan';
}

/** A line with which the field could be written. */
export function exampleOf(key: string): string {
  return FIELD_EXAMPLES.get(key) ?? `${key}: …`;
}
