import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive } from '../../corpus-of.ts';

describe('one document stands in one file', () => {
  const pair = (one: Record<string, string>, other: Record<string, string>) =>
    runChecks(corpusOf({ 'directives/2021/a': directive(one), 'directives/2021/b': directive(other) })).map(
      ({ id }) => id,
    );

  test.each<[string, Record<string, string>, Record<string, string>, string[]]>([
    ['the same, spelt otherwise', { number: '5/CT-TTg' }, { number: '"05/ct- ttg"' }, ['van-ban-trung']],
    ['another date', {}, { issuedOn: '2021-11-27' }, []],
    ['another issuer', {}, { issuer: 'bo-chinh-tri' }, []],
    ['another kind', { kind: 'Quy định', number: '5-QĐ/TW' }, { kind: 'Quyết định', number: '5-QĐ/TW' }, []],
    ['another separator', { number: '62/CT-TU' }, { number: '62-CT/TU' }, []],
    ['two numbers not yet given', { number: '/CT-TTg' }, { number: '/CT-TTg' }, []],
  ])('%s', (_, one, other, expected) => {
    expect(pair(one, other)).toEqual(expected);
  });
});
