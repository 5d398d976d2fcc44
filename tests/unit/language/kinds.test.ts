import { describe, expect, test } from 'vitest';
import { foldText } from '../../../src/language/text/fold-text.ts';
import { DOCUMENT_KINDS } from '../../../src/language/kinds/kinds.ts';
import { LAWS } from '../../../src/language/kinds/laws.ts';
import { parseDocumentNumber } from '../../../src/language/numbers/document-number.ts';
import { isPartialDate } from '../../../src/language/dates/partial-date.ts';

describe('DOCUMENT_KINDS', () => {
  test('a longer name stands before the shorter one it begins with', () => {
    const names: string[] = DOCUMENT_KINDS.map(({ name }) => name);
    for (const [longer, shorter] of [
      ['Thông tư liên tịch', 'Thông tư'],
      ['Bộ luật', 'Luật'],
      ['Nghị quyết liên tịch', 'Nghị quyết'],
    ] as const) {
      expect(names.indexOf(longer)).toBeLessThan(names.indexOf(shorter));
    }
  });

  test('no two kinds share a name or a State symbol', () => {
    const names = DOCUMENT_KINDS.flatMap(({ name, extended }) => [name, ...extended]).map(foldText);
    expect(new Set(names).size).toBe(names.length);
    const symbols: string[] = DOCUMENT_KINDS.flatMap(({ symbols: own }) => [...own]);
    expect(new Set(symbols).size).toBe(symbols.length);
  });

  test('legal rank comes first: Constitution, codes, laws, ordinances', () => {
    expect(DOCUMENT_KINDS.slice(0, 4).map(({ name }) => name)).toEqual(['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh']);
  });
});

describe('LAWS', () => {
  test('every enactment bears a number that can be read, and a whole date where it bears one', () => {
    expect(LAWS.length).toBeGreaterThan(300);
    for (const { number, date } of LAWS.flatMap(({ enactments }) => enactments)) {
      expect(parseDocumentNumber(number), number).toBeDefined();
      if (date !== undefined) expect(isPartialDate(date) && date.length === 10, `${number} ${date}`).toBe(true);
    }
  });

  test('each name stands once, its enactments oldest first', () => {
    const names = LAWS.map(({ kind, name }) => `${kind} ${foldText(name)}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(
      LAWS.find(({ name }) => name === 'Đất đai')
        ?.enactments.map(({ number }) => number)
        .slice(-2),
    ).toEqual(['45/2013/QH13', '31/2024/QH15']);
  });
});
