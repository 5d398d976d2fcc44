import { describe, expect, it } from 'vitest';
import { sentinelsOf } from '../../../../src/outputs/search/number-sentinels.ts';

describe('the sentinels of a document', () => {
  it('name its number in every way it can be asked for', () => {
    const document = { kind: 'Nghị quyết', numbers: ['110-NQ/TU'], date: '2016-07-11' };
    expect(sentinelsOf(document)).toEqual([
      'q110x',
      'qnghiquyet110x',
      'qw110zgnqzstux',
      'qnq110x',
      'qtnghiquyetx',
      'qtnqx',
      'qstux',
      'qsnqx',
      'qnam2016x',
      'qngay20160711x',
    ]);
  });

  it('do not count leading zeros', () => {
    expect(sentinelsOf({ kind: 'Quyết định', numbers: ['05/QĐ-TTg'] })).toContain('qqd5x');
  });

  it('tell separators apart in the whole writing', () => {
    const [state, party] = ['62/KH-STTTT', '62-KH/STTTT'].map((number) => sentinelsOf({ kind: '', numbers: [number] }));
    expect(state?.filter((one) => one.startsWith('qw'))).toEqual(['qw62zskhzgsttttx']);
    expect(party?.filter((one) => one.startsWith('qw'))).toEqual(['qw62zgkhzssttttx']);
  });

  it('do without an ordinal where the source leaves it blank', () => {
    expect(sentinelsOf({ kind: 'Báo cáo', numbers: ['/BC-STTTT'] })).toContain('qtbcx');
  });
});
