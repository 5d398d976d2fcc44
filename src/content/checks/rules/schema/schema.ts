import { isPartialDate } from '../../../../language/dates/partial-date.ts';
import { rangeOfKey, sourceOfScalar, valueAt, type YamlPath } from '../../../read/yaml-tree.ts';
import type { SchemaIssue } from '../../corpus.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { DATE_KEYS, DATE_PROBLEMS, judgeDate } from './dates.ts';
import { describeFormat, describeSource, FORMAT_PROBLEMS } from './formats.ts';
import { describeMissing, describeUnknownKey, KEY_PROBLEMS } from './keys.ts';
import { aboutValue, exampleOf, fieldOf, type SchemaCase } from './schema-case.ts';
import {
  describeChoice,
  describeQuotes,
  describeRoot,
  describeType,
  isInCurlyQuotes,
  VALUE_PROBLEMS,
} from './values.ts';

const PROBLEMS = { ...KEY_PROBLEMS, ...VALUE_PROBLEMS, ...DATE_PROBLEMS, ...FORMAT_PROBLEMS };

type SchemaFinding = Finding<keyof typeof PROBLEMS>;

/** Every objection of the schemas, at the key or value it is about. */
export const schema = defineRule<keyof typeof PROBLEMS>({
  problems: PROBLEMS,
  find: ({ files, documentIds }) =>
    files.flatMap(({ source, tree, schema, issues }) =>
      tree ? issues.flatMap((issue) => describeIssue(issue, { source, tree, schema, documentIds })) : [],
    ),
});

/**
 * Says in an editor's words what a schema objects to; one finding, or one for each unknown key. `base` leads to the value
 * that the issue's own path begins at.
 */
function describeIssue(issue: SchemaIssue, subject: SchemaCase, base: YamlPath = []): SchemaFinding[] {
  const path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => describeUnknownKey(key, path, subject));
  const value = valueAt(subject.tree.value, path);
  if (path.length === 0) return [describeRoot(issue, subject)];
  if (value === undefined) return describeMissing(path, subject);
  if (value === null) return isToldBelow(path, subject) ? [] : [aboutValue('gia-tri-rong', path, subject)];
  if (issue.code === 'invalid_union')
    return fittingBranch(issue).flatMap((inner) => describeIssue(inner, subject, path));
  if (issue.code === 'custom' && issue.message === 'one-source-origin') return describeSource(path, value, subject);
  return [describeWrongValue(issue, path, value, subject)];
}

/** A date as it is written, without the quotation marks of Word. */
function writtenDate(value: unknown, source = ''): string {
  return isInCurlyQuotes(value) ? value.trim().slice(1, -1) : source;
}

/** A value that is all comment, or stands behind odd spaces on the next line, is told of as such, and is not missing. */
function isToldBelow(path: YamlPath, { source, tree }: SchemaCase): boolean {
  const { end } = rangeOfKey(tree, path);
  return /^\s*:(?:[ \t]+#|[ \t]*\n[ \t]*(?:-[ \t]*)?[^\S \t\n])/u.test(source.text.slice(end, end + 200));
}

/** One value or a list: the objections of that form which the editor chose; of the first where it is neither. */
function fittingBranch({ errors }: Extract<SchemaIssue, { code: 'invalid_union' }>): readonly SchemaIssue[] {
  const isOfAnotherForm = ({ code, path }: SchemaIssue): boolean => code === 'invalid_type' && path.length === 0;
  return errors.find((issues) => !issues.some(isOfAnotherForm)) ?? errors[0] ?? [];
}

function describeWrongValue(issue: SchemaIssue, path: YamlPath, value: unknown, subject: SchemaCase): SchemaFinding {
  const isDate = DATE_KEYS.has(fieldOf(path)) && typeof value !== 'object';
  if (isInCurlyQuotes(value) && !(isDate && !isPartialDate(value.trim().slice(1, -1))))
    return describeQuotes(value, path, subject);
  if (isDate && String(value).trim() === '') return aboutValue('gia-tri-rong', path, subject);
  if (isDate) {
    if (issue.code === 'custom' && issue.message === 'full-date') return aboutValue('ngay-chua-du', path, subject);
    const { id, values } = judgeDate(fieldOf(path), writtenDate(value, sourceOfScalar(subject.tree, path)));
    return aboutValue(id, path, subject, values);
  }
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue.expected, path, value, subject);
    case 'invalid_value':
      if (typeof value === 'object') return describeType('string', path, value, subject);
      return describeChoice(issue.values.map(String), path, value, subject);
    case 'too_small':
      return aboutValue('danh-sach-rong', path, subject, { 'vi-du': exampleOf(fieldOf(path)) });
    case 'invalid_format':
      return describeFormat(issue.format, issue.message, path, String(value), subject);
  }
  return describeType('', path, value, subject);
}
