import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive } from '../../corpus-of.ts';

describe('the type group of a number and the kind agree', () => {
  test.each([
    ['Chỉ thị', '33/CT-TTg', []],
    ['Quy định', '124-QĐ/TW', []],
    ['Quy chế', '05-QĐ/TW', []],
    ['Quyết định', '217-QĐ/TW', []],
    ['Quy định', '124/QĐ-UBND', ['so-khac-loai']],
    ['Chương trình', '44-CTr/TU', []],
    ['Chỉ thị', '44-CTr/TU', ['so-khac-loai']],
    ['Công văn', '261/SNV-XDCQ', []],
    ['Luật', '61/2020/QH14', []],
    ['Nghị quyết', '61/2022/QH15', []],
    ['Nghị định', '30/2020/NÐ-CP', ['chu-d-la']],
    ['Báo cáo', '/BC-STTTT', []],
    ['Thông tư', '15/2022/TT-BTTTT', []],
    ['Tờ trình', '15/TTr-STTTT', []],
    ['Chỉ thị', 'ba mươi ba', ['so-khong-doc-duoc']],
  ])('%s %s', (kind, number, expected) => {
    const [year = '2021'] = /(?<=\/)\d{4}(?=\/)/u.exec(number) ?? [];
    const corpus = corpusOf({ [`directives/${year}/a`]: directive({ kind, number: `"${number}"`, issuedOn: year }) });
    expect(runChecks(corpus).map(({ id }) => id)).toEqual(expected);
  });
});

describe('the year in a number is the year of issue', () => {
  const judge = (number: string, issuedOn: string) =>
    runChecks(
      corpusOf({ [`directives/${issuedOn.slice(0, 4)}/a`]: directive({ kind: 'Quyết định', number, issuedOn }) }),
    ).map(({ id }) => id);

  test.each([
    ['51/2015/QĐ-UBND', '2015-12-31', []],
    ['51/2015/QĐ-UBND', '2015', []],
    ['51/2015/QĐ-UBND', '2016-01-04', ['so-khac-nam']],
    ['51/QĐ-UBND', '2016-01-04', []],
    ['51/2015/QĐ-UBND', '2016-13-04', ['ngay-khong-co']],
  ])('%s of %s', (number, issuedOn, expected) => {
    expect(judge(number, issuedOn)).toEqual(expected);
  });
});
