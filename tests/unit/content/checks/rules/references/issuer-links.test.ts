import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive, ISSUERS } from '../../corpus-of.ts';

describe('issuing bodies point at each other soundly', () => {
  const issuer = (id: string, links = '') =>
    `- { id: ${id}, names: [{ name: ${id} }], level: tinh, jurisdiction: x${links} }\n`;
  const judge = (yaml: string) => runChecks(corpusOf({}, ISSUERS + yaml)).map(({ id, wrong }) => `${id}: ${wrong}`);

  test.each([
    ['a chain', issuer('a', ', parent: b') + issuer('b', ', successor: a'), []],
    ['itself', issuer('a', ', parent: a'), ['co-quan-vong: Các cơ quan trỏ vòng tròn theo mục “parent”: a → a.']],
    [
      'a ring of three, told once, and a body that leads into it, not told',
      issuer('d', ', successor: a') +
        issuer('a', ', successor: b') +
        issuer('b', ', successor: c') +
        issuer('c', ', successor: a'),
      ['co-quan-vong: Các cơ quan trỏ vòng tròn theo mục “successor”: a → b → c → a.'],
    ],
    [
      'nobody',
      issuer('a', ', parent: khong-co'),
      ['co-quan-khong-co: Trong issuers.yaml không có cơ quan nào mang mã “khong-co”.'],
    ],
  ])('%s', (_, yaml, expected) => {
    expect(judge(yaml)).toEqual(expected);
  });

  test('a list of issuers that cannot be read makes no unknown issuers', () => {
    const corpus = corpusOf({ 'directives/2021/33-ct-ttg': directive() }, '- id: "a\n');
    expect(runChecks(corpus).map(({ id }) => id)).toEqual(['yaml-dau-nhay']);
  });
});
