import { describe, expect, test } from 'vitest';
import { formatDocumentNumber, parseDocumentNumber } from '../../../../src/language/numbers/document-number.ts';
import { type RepairEvidence, repairNumber } from '../../../../src/language/numbers/repair-number.ts';

function repaired(written: string, evidence: RepairEvidence = {}): string | undefined {
  const number = parseDocumentNumber(written);
  const right = number && repairNumber(number, evidence);
  return right && formatDocumentNumber(right);
}

describe('repairNumber', () => {
  test.each([
    ['27/NQ-TU', '27-NQ/TU'],
    ['73-NQ-TW', '73-NQ/TW'],
    ['45/NQ/TW', '45-NQ/TW'],
    ['262-TB/VPCP', '262/TB-VPCP'],
    ['286-TB-VPCP', '286/TB-VPCP'],
    ['12/QĐ/UBND', '12/QĐ-UBND'],
    ['119/2020/NQ-QH14', '119/2020/QH14'],
  ])('writes %s as %s', (written, right) => {
    expect(repaired(written)).toBe(right);
  });

  test('takes the year of a decree from its date, of a decision not', () => {
    expect(repaired('89/NĐ-CP', { year: '2025' })).toBe('89/2025/NĐ-CP');
    expect(repaired('89/NĐ-CP', { year: '1995' })).toBeUndefined();
    expect(repaired('89/QĐ-TTg', { year: '2025' })).toBeUndefined();
  });

  test('mends a type that the kind word shows to be a slip', () => {
    expect(repaired('15-CT/TĐTN-BTG', { kind: 'Chương trình' })).toBe('15-CTr/TĐTN-BTG');
    expect(repaired('15-CT/TĐTN-BTG', { kind: 'Chỉ thị' })).toBeUndefined();
    expect(repaired('12/TT-SNV', { kind: 'Tờ trình' })).toBe('12/TTr-SNV');
  });

  test.each(['57/NQ-CP', '57-NQ/TW', '15/KH-MTTW-UB', '12-QĐ/TWĐTN-VP', '30/2020/NĐ-CP', '261/SNV-XDCQ', '24-CP'])(
    'leaves %s alone',
    (written) => {
      expect(repaired(written)).toBeUndefined();
    },
  );
});
