import { expect, test } from 'vitest';
import { runChecks } from '../../../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive, ISSUERS } from '../../corpus-of.ts';

const FILES = {
  'directives/2021/33-ct-ttg': directive({}, 'Theo Chỉ thị số 18-CT/TW của Bộ Chính trị.\n'),
  'directives/2018/18-ct-tw': directive({ number: '18-CT/TW', issuer: 'bo-chinh-tri', issuedOn: '2018-02-03' }),
};

test.each([
  ['nothing', '', ['khong-co-muc']],
  ['a map', 'a: 1\n', ['khong-co-muc']],
  ['one wrong level', ISSUERS.replace('level: trung-uong', 'level: quốc gia'), ['gia-tri-la']],
  ['two versions', `<<<<<<< HEAD\n${ISSUERS}=======\n>>>>>>> sua\n`, ['hai-ban-chua-gop']],
])('issuers.yaml holds %s: that is told, and nothing of the documents that name bodies', (_, issuers, expected) => {
  expect(runChecks(corpusOf(FILES, issuers)).map(({ id }) => id)).toEqual(expected);
});
