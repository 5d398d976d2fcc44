import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive } from '../../corpus-of.ts';

/** The questions about the name of a file of this path with this number. */
const judge = (path: string, number: string, facts: Record<string, string> = {}): string[] =>
  runChecks(corpusOf({ [path]: directive({ kind: 'Quyết định', number, ...facts }) }))
    .map(({ id }) => id)
    .filter((id) => id === 'ten-tep-khac-so' || id === 'nam-khac-so');

describe('a file is named for the number that it states', () => {
  test.each([
    ['its own', '734-qd-tu', '734-QĐ/TU'],
    ['its own, with what tells it apart', '12-qd-ubnd-yen-the', '12/QĐ-UBND'],
    ['its own, of a resolution of the National Assembly', 'nghi-quyet-61-2022-qh15', '61/2022/QH15'],
    ['its own, behind other words', 'quyet-dinh-734-qd-tu', '734-QĐ/TU'],
    ['its own, with the zero that it is written with', '06-qd-ttg', '6/QĐ-TTg'],
    ['words', 'quy-che-lam-viec', '734-QĐ/TU'],
    ['words that begin with a figure', '03-nam-thuc-hien-ket-luan', '734-QĐ/TU'],
    ['a period', '2022-2026-chuong-trinh-phoi-hop', '734-QĐ/TU'],
    ['a number that is cut and closed with a digest', '1-2008-ttlt-bgddt-blwpcq1x', '1/2008/TTLT-BGDĐT-BLĐTBXH-BTC'],
  ])('%s is sound', (_, slug, number) => {
    expect(judge(`directives/2021/${slug}`, number)).toEqual([]);
  });

  test.each([
    ['another ordinal', '733-qd-tu', '734-QĐ/TU'],
    ['another body', '734-qd-tw', '734-QĐ/TU'],
    ['another kind', '734-kl-tu', '734-QĐ/TU'],
    ['another year', '51-2014-qd-ubnd', '51/2015/QĐ-UBND'],
    ['a letter of another ordinal', '262-snv-xdcq', '261/SNV-XDCQ'],
    ['another resolution', 'nghi-quyet-60-2022-qh15', '61/2022/QH15'],
  ])('%s is asked about', (_, slug, number) => {
    expect(judge(`directives/2021/${slug}`, number)).toEqual(['ten-tep-khac-so']);
  });
});

test('a number without a date lies in the folder of its year', () => {
  const undated = { issuedOn: '' };
  const of = (year: string): string[] => {
    const text = directive({ kind: 'Nghị định', number: '30/2020/NĐ-CP' }).replace(/^issuedOn: .*\n/mu, '');
    return runChecks(corpusOf({ [`directives/${year}/30-2020-nd-cp`]: text })).map(({ id }) => id);
  };
  expect([of('2020'), of('2021'), of('khong-ro-nam')]).toEqual([[], ['nam-khac-so'], ['nam-khac-so']]);
  expect(judge('directives/2020/30-2020-nd-cp', '30/2020/NĐ-CP', undated)).toEqual([]);
});
