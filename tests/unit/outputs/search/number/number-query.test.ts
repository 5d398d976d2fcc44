import { describe, expect, it } from 'vitest';
import { parseNumberQuery, type NumberQuery } from '../../../../../src/outputs/search/number/number-query.ts';

type Row = [typed: string, read: Partial<NumberQuery>];

const WHOLE: readonly Row[] = [
  ['33/CT-TTg', { ordinal: '33', types: ['ct'], bodies: ['ttg'], writing: { ordinal: '33', tail: '/ct-ttg' } }],
  ['33-CT/TTg', { ordinal: '33', types: ['ct'], bodies: ['ttg'], writing: { ordinal: '33', tail: '-ct/ttg' } }],
  ['33 ct ttg', { ordinal: '33', types: ['ct'], bodies: ['ttg'] }],
  ['33ctttg', { ordinal: '33', types: ['ct'], bodies: ['ttg'] }],
  ['33 CTTTg', { ordinal: '33', types: ['ct'], bodies: ['ttg'] }],
  ['217-QĐTW', { ordinal: '217', types: ['qd'], bodies: ['tw'] }],
  ['99-QDTW', { ordinal: '99', types: ['qd'], bodies: ['tw'] }],
  ['110nqtu', { ordinal: '110', types: ['nq'], bodies: ['tu'] }],
  ['12/HĐND', { ordinal: '12', types: [], bodies: ['hdnd'] }],
  ['05/KHCN', { ordinal: '05', types: [], bodies: ['khcn'] }],
  ['CT 33', { ordinal: '33', types: ['ct', 'chi thi'], bodies: [] }],
  ['nq110', { ordinal: '110', types: ['nq', 'nghi quyet'], bodies: [] }],
  ['nghi quyet so 110', { ordinal: '110', types: ['nghi quyet'], bodies: [], isCalledNumber: true }],
  ['54- KL/TU', { ordinal: '54', types: ['kl'], bodies: ['tu'], writing: { ordinal: '54', tail: '-kl/tu' } }],
  ['217-QD/TW', { ordinal: '217', types: ['qd'], bodies: ['tw'], writing: { ordinal: '217', tail: '-qd/tw' } }],
  ['261 snv xdcq', { ordinal: '261', types: [], bodies: ['snv', 'xdcq'] }],
  ['tt 1 2021 bnv', { ordinal: '1', types: ['tt', 'thong tu', 'thong tri'], bodies: ['bnv'], year: '2021' }],
  ['thông tư 01/2021', { ordinal: '01', types: ['thong tu'], bodies: [], year: '2021' }],
  ['nghị định 30 năm 2020', { ordinal: '30', types: ['nghi dinh'], bodies: [], year: '2020' }],
  ['24 2018 qh14', { ordinal: '24', types: [], bodies: ['qh14'], year: '2018' }],
  ['66.3/2025/NQ-CP', { ordinal: '66.3', types: ['nq'], bodies: ['cp'], year: '2025' }],
  ['12a/NQ-HĐND', { ordinal: '12a', types: ['nq'], bodies: ['hdnd'] }],
  ['BC-STTTT 2024', { types: ['bc'], bodies: ['stttt'], year: '2024' }],
  ['110', { ordinal: '110', types: [], bodies: [] }],
  ['26/11/2021', { types: [], bodies: [], date: '2021-11-26' }],
  ['ngày 26 tháng 11 năm 2021', { types: [], bodies: [], date: '2021-11-26' }],
];

describe('a query that is a number', () => {
  it.each(WHOLE)('is read from “%s”', (typed, read) => {
    expect(parseNumberQuery(typed)).toMatchObject({ ...read, isWhole: true });
  });

  it('is found among other words, which then decide too', () => {
    const read = parseNumberQuery('Nghị quyết số 110-NQ/TU ngày 11/7/2016 của Tỉnh ủy');
    expect(read).toMatchObject({ ordinal: '110', types: ['nq'], bodies: ['tu'], date: '2016-07-11', isWhole: false });
  });
});

describe('a query without a number', () => {
  it.each([
    ['dân vận khéo', 'plain words'],
    ['kế hoạch 5 năm', 'counts years'],
    ['chuyển đổi số 2022', '"số" means digital'],
    ['giai đoạn 2021-2025', 'a period'],
    ['10 đảng viên', 'counts people'],
    ['02 nghị quyết', 'counts resolutions'],
    ['COVID-19', 'a name'],
    ['3G, 4G', 'names'],
    ['nghị quyết đại hội đảng bộ tỉnh lần thứ xix', 'a document without a number'],
  ])('is left to the text search: “%s” (%s)', (typed) => {
    expect(parseNumberQuery(typed)).toBeUndefined();
  });

  it('costs no more than a moment, however hostile', () => {
    expect(parseNumberQuery('1/'.repeat(20_000))).toBeUndefined();
    expect(parseNumberQuery('nq '.repeat(20_000))).toBeUndefined();
  });
});
