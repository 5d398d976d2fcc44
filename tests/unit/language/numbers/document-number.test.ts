import { describe, expect, test } from 'vitest';
import {
  documentNumberKey,
  formatDocumentNumber,
  parseDocumentNumber,
} from '../../../../src/language/numbers/document-number.ts';
import { foldNumber } from '../../../../src/language/numbers/fold-number.ts';
import { kindOfNumber } from '../../../../src/language/numbers/kind-of-symbol.ts';

const key = (written: string): string | undefined => {
  const number = parseDocumentNumber(written);
  return number && documentNumberKey(number);
};

describe('parseDocumentNumber', () => {
  test.each([
    ['33/CT-TTg', 'administrative', 'CT', ['TTg'], undefined],
    ['44/VBHN-VPQH', 'administrative', 'VBHN', ['VPQH'], undefined],
    ['261/SNV-XDCQ', 'letter', undefined, ['SNV', 'XDCQ'], undefined],
    ['15/2022/TT-BTTTT', 'normative', 'TT', ['BTTTT'], '2022'],
    ['58/2005/TTLT-BNV-VPCP', 'normative', 'TTLT', ['BNV', 'VPCP'], '2005'],
    ['66.3/2026/NQ-CP', 'normative', 'NQ', ['CP'], '2026'],
    ['61/2020/QH14', 'assembly', undefined, ['QH14'], '2020'],
    ['06/2003/PL-UBTVQH11', 'assembly', 'PL', ['UBTVQH11'], '2003'],
    ['110-NQ/TU', 'party', 'NQ', ['TU'], undefined],
    ['05-QC/BTCTU-BDVTU', 'party', 'QC', ['BTCTU', 'BDVTU'], undefined],
    ['24-CP', 'legacy', undefined, ['CP'], undefined],
    ['327/TTg', 'legacy', undefined, ['TTg'], undefined],
  ])('reads %s as %s', (written, family, type, bodies, year) => {
    const number = parseDocumentNumber(written);
    expect(number).toMatchObject({ family, bodies });
    expect(number?.type).toBe(type);
    expect(number?.year).toBe(year);
  });

  test.each(['26/26', '08/3', '1.757.000', 'Bộ Nội vụ', '', '12', `1/QĐ-${'A'.repeat(100)}`])(
    'reads no number in %j',
    (written) => {
      expect(parseDocumentNumber(written)).toBeUndefined();
    },
  );

  test('accepts a blank ordinal, which a report not yet registered bears', () => {
    expect(parseDocumentNumber('/BC-STTTT')).toMatchObject({ ordinal: '', type: 'BC', bodies: ['STTTT'] });
  });
});

describe('formatDocumentNumber', () => {
  test.each([
    ['54- KL/TU', '54-KL/TU'],
    ['23 -ctr/tu', '23-CTr/TU'],
    ['12/ttr-snv', '12/TTr-SNV'],
    ['45/qđ-ttg', '45/QĐ-TTg'],
    ['45/QĐ-TTG', '45/QĐ-TTg'],
    ['3208/QyĐ- CNVTQĐ-VTNet', '3208/QyĐ-CNVTQĐ-VTNet'],
    ['30/2020/NÐ-CP', '30/2020/NĐ-CP'],
    ['Số: 57–NQ/TW', '57-NQ/TW'],
    ['３３／CT－TTg', '33/CT-TTg'],
    ['15-CV/VPTW/nb', '15-CV/VPTW/nb'],
    ['05/2021/QĐ-UBND', '05/2021/QĐ-UBND'],
  ])('shows %s as %s', (written, shown) => {
    const number = parseDocumentNumber(written);
    expect(number && formatDocumentNumber(number)).toBe(shown);
  });
});

describe('documentNumberKey', () => {
  test.each([
    ['05/2021/QĐ-UBND', '5/2021/qđ-ubnd'],
    ['3/CT-TTg', '03/CT-TTG'],
    ['30/2020/NĐ-CP', '30/2020/NÐ-CP'],
  ])('%s and %s are one number', (a, b) => {
    expect(key(a)).toBe(key(b));
  });

  test.each([
    ['62/KH-STTTT', '62-KH/STTTT', 'the separators tell State from Party'],
    ['12/QĐ-UBND', '12/QyĐ-UBND', 'a decision is no regulation'],
    ['15-CT/TU', '15-CTr/TU', 'a directive is no programme'],
    ['12/HĐ-SNV', '12/HD-SNV', 'Đ is not D'],
    ['750/QĐ-TTg', '750/2020/QĐ-TTg', 'only the year tells the two series apart'],
    ['12/QĐ-UBND', '12A/QĐ-UBND', 'an inserted ordinal is another'],
  ])('%s and %s are two numbers: %s', (a, b) => {
    expect(key(a)).not.toBe(key(b));
  });
});

describe('foldNumber', () => {
  test.each([
    ['33/CT-TTg', '33-ct-ttg'],
    ['15/2022/TT-BTTTT', '15-2022-tt-btttt'],
    ['44-CTr/TU', '44-ctr-tu'],
    ['54- KL/TU', '54-kl-tu'],
    ['05/2021/QĐ-UBND', '5-2021-qd-ubnd'],
    ['Số: 30/2020/NÐ-CP', '30-2020-nd-cp'],
    ['57–NQ/TW', '57-nq-tw'],
    ['66.3/2026/NQ-CP', '66-3-2026-nq-cp'],
  ])('folds %s to %s', (written, folded) => {
    expect(foldNumber(written)).toBe(folded);
    expect(foldNumber(written.normalize('NFD'))).toBe(folded);
  });
});

describe('kindOfNumber', () => {
  test.each([
    ['12/TTr-SNV', 'Tờ trình'],
    ['15/2022/TT-BTTTT', 'Thông tư'],
    ['15-TT/TU', 'Thông tri'],
    ['12/UBND-VX', 'Công văn'],
    ['12-CV/TU', 'Công văn'],
    ['124-QĐ/TW', 'Quyết định'],
    ['3208/QyĐ-CNVTQĐ', 'Quy định'],
    ['5-QĐi/TW', 'Quy định'],
    ['12/VBHN-BQP', 'Văn bản hợp nhất'],
    ['61/2020/QH14', undefined],
  ])('%s stands for %s', (written, kind) => {
    const number = parseDocumentNumber(written);
    expect(number && kindOfNumber(number)).toBe(kind);
  });
});
