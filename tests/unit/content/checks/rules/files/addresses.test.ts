import { expect, test } from 'vitest';
import { corpusOf, directive } from '../../corpus-of.ts';
import { runChecks } from '../../../../../../src/content/checks/run-checks.ts';

const CITING = {
  'directives/2021/5-ct-ttg': directive(
    { number: '5/CT-TTg' },
    'Theo Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.\n',
  ),
};

test.each([
  ['another number', { number: '34/CT-TTg' }, ['dia-chi-cua-van-ban-khac']],
  ['the number, of another year', { number: '33/CT-TTg', issuedOn: '2024-05-23' }, ['nam-khong-khop']],
])('a file at the place of a document that is cited holds %s', (_, lines, expected) => {
  const problems = runChecks(corpusOf({ ...CITING, 'directives/2021/33-ct-ttg': directive(lines) }));
  expect(problems.filter(({ severity }) => severity === 'LỖI').map(({ id }) => id)).toEqual(expected);
});
