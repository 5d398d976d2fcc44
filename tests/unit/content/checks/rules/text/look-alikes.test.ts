import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive } from '../../corpus-of.ts';

function toldOf(text: string): string[] {
  return runChecks(corpusOf({ 'directives/2021/33-ct-ttg': text }))
    .filter(({ id }) => id.startsWith('chu-'))
    .map(({ id, place: { line, column }, repair }) => `${line}:${column} ${id} ${repair.split('  ').at(-1) ?? ''}`);
}

describe('letters and figures that only look like ours are told with the right ones', () => {
  test.each([
    ['Cyrillic in a symbol', 'số 15/ВС-UBND', '10:4 chu-gia-trong-so 15/BC-UBND'],
    ['a symbol that is all Cyrillic', 'số 15/ВС-СТТ', '10:4 chu-gia-trong-so 15/BC-CTT'],
    ['Greek in a symbol', 'số 15/ΒC-UBND', '10:4 chu-gia-trong-so 15/BC-UBND'],
    ['wide figures in a number', 'số １５/BC-UBND', '10:4 chu-gia-trong-so 15/BC-UBND'],
    ['wide letters in a number', 'số 15/ＢＣ-UBND', '10:4 chu-gia-trong-so 15/BC-UBND'],
    ['mathematical figures', 'số 𝟏𝟓/BC-UBND', '10:4 chu-gia-trong-so 15/BC-UBND'],
    ['figures of Arabic', 'số ١٥/BC-UBND', '10:4 chu-gia-trong-so 15/BC-UBND'],
    ['one letter of a word', 'Тhủ tướng', '10:1 chu-gia Thủ'],
    ['mathematical letters', '𝐁áo cáo', '10:1 chu-gia Báo'],
    ['figures of Thai alone', 'có ๒๓ vụ', '10:4 chu-gia 23'],
  ])('%s', (_, body, expected) => {
    expect(toldOf(directive({}, body))).toEqual([expected]);
  });

  test('in frontmatter each of them is refused, for the identity of the document hangs on it', () => {
    expect(toldOf(directive({ number: '33/СT-TTg', title: 'Về сông tác' }))).toEqual([
      '3:9 chu-gia-trong-so 33/CT-TTg',
      '6:11 chu-gia-trong-so công',
    ]);
  });
});

describe('what is of another script as a whole is nobody’s fault', () => {
  test.each([
    ['a Russian name', 'đoàn Москва và công ty АО'],
    ['a Greek letter of a formula', 'hạt α, β-lactam, 25 μg, ΔT'],
    ['a Chinese name', 'tỉnh Quảng Tây (广西) và 北京'],
    ['figures in a text of their script', 'tên là กรุงเทพ ๒๓'],
    ['marks of units and trade', 'm², 10 µm, Windows®, «a», 5 × 6'],
    ['a name of Iceland or Spain', 'ông Núñez, bà Björk, La Coruña, thành phố Zürich, über'],
  ])('%s', (_, body) => {
    expect(toldOf(directive({}, body))).toEqual([]);
  });
});

describe('text of the old fonts is told by the most common words', () => {
  test.each([
    ['TCVN3', 'Theo v¨n b¶n sè 5', '10:6 chu-phong-cu văn'],
    ['TCVN3 in capitals at the start of a word', 'C«ng t¸c', '10:1 chu-phong-cu Công'],
    ['VNI', 'Theo vaên baûn soá 5', '10:6 chu-phong-cu văn'],
  ])('%s', (_, body, expected) => {
    expect(toldOf(directive({}, body))).toEqual([expected]);
  });
});
