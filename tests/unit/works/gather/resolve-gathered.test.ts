import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../../src/citations/find-citations.ts';
import type { PlacedMention } from '../../../../src/citations/mention.ts';
import { gatherWorks } from '../../../../src/works/gather/gather-works.ts';
import { explainReason } from '../../../../src/works/words/reasons.ts';
import type { DocumentFacts } from '../../../../src/works/document.ts';
import type { Issuer } from '../../../../src/language/bodies/issuer.ts';

const issuer = (id: string, names: string[], suffixes: string[], jurisdiction: string): Issuer => ({
  id,
  names: names.slice(0, 1).map((name) => ({ name })),
  variants: names.slice(1),
  level: jurisdiction === 'trung-uong' ? 'trung-uong' : 'tinh',
  jurisdiction,
  suffixes,
});

const issuers: Issuer[] = [
  issuer('bo-chinh-tri', ['Bộ Chính trị'], ['TW'], 'trung-uong'),
  issuer('ban-bi-thu', ['Ban Bí thư Trung ương Đảng', 'Ban Bí thư'], ['TW'], 'trung-uong'),
  issuer('thu-tuong', ['Thủ tướng Chính phủ'], ['TTg'], 'trung-uong'),
  issuer('chinh-phu', ['Chính phủ'], ['CP'], 'trung-uong'),
  issuer('quoc-hoi', ['Quốc hội'], ['QH'], 'trung-uong'),
  issuer('tinh-uy', ['Tỉnh ủy Bắc Giang', 'Tỉnh ủy'], ['TU'], 'bac-giang'),
  issuer('bch-dang-bo', ['Ban Chấp hành Đảng bộ tỉnh Bắc Giang', 'Ban Chấp hành Đảng bộ tỉnh'], ['TU'], 'bac-giang'),
  issuer('ubnd', ['Ủy ban nhân dân tỉnh Bắc Giang', 'Ủy ban nhân dân tỉnh', 'UBND tỉnh'], ['UBND'], 'bac-giang'),
  issuer('so-noi-vu', ['Sở Nội vụ', 'Sở Nội vụ Bắc Giang'], ['SNV'], 'bac-giang'),
];

const held = (id: string, facts: Partial<DocumentFacts>): DocumentFacts => ({
  id,
  collection: 'directives',
  kind: 'Quyết định',
  title: '',
  issuers: [],
  aliases: [],
  relations: [],
  ...facts,
});

const documents: DocumentFacts[] = [
  held('d/110-nq-tu', { kind: 'Nghị quyết', number: '110-NQ/TU', issuers: ['bch-dang-bo'], issuedOn: '2016-07-11' }),
  held('d/33-ct-ttg', { kind: 'Chỉ thị', number: '33/CT-TTg', issuers: ['thu-tuong'], issuedOn: '2021-11-26' }),
  held('d/124-qd-tw', { kind: 'Quy định', number: '124-QĐ/TW', issuers: ['bo-chinh-tri'], issuedOn: '2018-02-02' }),
  held('d/104-kh-ubnd', { kind: 'Kế hoạch', number: '104/KH-UBND', issuers: ['ubnd'] }),
  held('d/15-kh-ubnd-2022', { kind: 'Kế hoạch', number: '15/KH-UBND', issuers: ['ubnd'], issuedOn: '2022-01-10' }),
  held('d/15-kh-ubnd-2023', { kind: 'Kế hoạch', number: '15/KH-UBND', issuers: ['ubnd'], issuedOn: '2023-02-20' }),
  held('d/62-kh-ubnd', { kind: 'Kế hoạch', number: '62/KH-UBND', issuers: ['ubnd'], issuedOn: '2023-05-05' }),
  held('d/luat-18-2008', {
    kind: 'Luật',
    number: '18/2008/QH12',
    issuers: ['quoc-hoi'],
    issuedOn: '2008-06-03',
    title: 'Luật Năng lượng nguyên tử',
  }),
  held('d/nq-18-2008', { kind: 'Nghị quyết', number: '18/2008/QH12', issuers: ['quoc-hoi'], issuedOn: '2008-06-03' }),
  held('d/luat-dat-dai-2013', {
    kind: 'Luật',
    number: '45/2013/QH13',
    issuers: ['quoc-hoi'],
    issuedOn: '2013-11-29',
    title: 'Luật Đất đai',
  }),
  held('d/luat-dat-dai-2024', {
    kind: 'Luật',
    number: '31/2024/QH15',
    issuers: ['quoc-hoi'],
    issuedOn: '2024-01-18',
    title: 'Luật Đất đai',
  }),
  held('d/30-2020', { kind: 'Nghị định', number: '30/2020/NĐ-CP', issuers: ['chinh-phu'], issuedOn: '2020-03-05' }),
  held('d/dai-hoi', {
    kind: 'Nghị quyết',
    title: 'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020 – 2025',
    aliases: ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX'],
  }),
];

const report = held('r/2024', {
  collection: 'reports',
  kind: 'Báo cáo',
  number: '12/BC-SNV',
  issuers: ['so-noi-vu'],
  issuedOn: '2024-03',
});

const place = (text: string): PlacedMention[] => findCitations(text).map((mention) => ({ ...mention, block: 'p1' }));

/** What a report with this text cites, among the documents held. */
function gather(text: string | PlacedMention[], from: DocumentFacts = report) {
  const mentions = typeof text === 'string' ? place(text) : text;
  const citing = [{ facts: from, mentions }, ...documents.map((facts) => ({ facts, mentions: [] }))];
  return gatherWorks(citing, issuers, 'bac-giang');
}

const resolve = (text: string, from?: DocumentFacts): string[] =>
  gather(text, from).mentions.map(({ resolution }) => {
    const { state } = resolution;
    if (state === 'linked') return `linked ${resolution.work}`;
    return 'candidates' in resolution ? `${state} ${resolution.candidates.join(' + ')}` : state;
  });

describe('what a mention cites', () => {
  test.each([
    [
      'number, date and issuer agree',
      'Chỉ thị số 33/CT-TTg, ngày 26/11/2021 của Thủ tướng Chính phủ',
      ['linked d/33-ct-ttg'],
    ],
    ['two names of one body', 'Nghị quyết số 110-NQ/TU ngày 11/7/2016 của Tỉnh ủy Bắc Giang', ['linked d/110-nq-tu']],
    ['the kind word is soft for QĐ of the Party', 'Quyết định số 124-QĐ/TW của Ban Bí thư', ['linked d/124-qd-tw']],
    ['no date, one document of the own province', 'Kế hoạch số 104/KH-UBND của UBND tỉnh', ['linked d/104-kh-ubnd']],
    [
      'the same number of another province is another document',
      'Kế hoạch số 104/KH-UBND của UBND tỉnh Lạng Sơn',
      ['not-held'],
    ],
    [
      'a State counter restarts each year: the date tells which',
      'Kế hoạch số 15/KH-UBND ngày 20/02/2023',
      ['linked d/15-kh-ubnd-2023'],
    ],
    [
      'without a date both are candidates',
      'Kế hoạch số 15/KH-UBND của UBND tỉnh',
      ['ambiguous d/15-kh-ubnd-2022 + d/15-kh-ubnd-2023'],
    ],
    ['a year narrows', 'Kế hoạch 15/KH-UBND năm 2022 của tỉnh', ['linked d/15-kh-ubnd-2022']],
    ['another year is another document', 'Kế hoạch số 15/KH-UBND ngày 01/02/2020', ['not-held']],
    ['the right year and a wrong day contradict', 'Kế hoạch số 62/KH-UBND ngày 15/5/2023', ['suspect d/62-kh-ubnd']],
    [
      'a number with its year and a wrong date contradict',
      'Nghị định số 30/2020/NĐ-CP ngày 05/3/2021',
      ['suspect d/30-2020'],
    ],
    ['another body contradicts', 'Nghị định số 30/2020/NĐ-CP của Bộ Chính trị', ['suspect d/30-2020']],
    [
      'a law and a resolution of one number: the kind tells',
      'Luật số 18/2008/QH12; Nghị quyết số 18/2008/QH12',
      ['linked d/luat-18-2008', 'linked d/nq-18-2008'],
    ],
    ['the separators are never folded', 'Nghị quyết số 110/NQ-TTg', ['not-held']],
    [
      'separators repaired, and the date is the proof',
      'Nghị quyết số 110/NQ-TU ngày 11/7/2016',
      ['linked d/110-nq-tu'],
    ],
    ['separators repaired without proof', 'Nghị quyết số 110/NQ-TU', ['suspect d/110-nq-tu']],
    [
      'a short form takes over the date of the full one',
      'Kế hoạch số 15/KH-UBND ngày 10/01/2022; theo Kế hoạch số 15/KH-UBND',
      ['linked d/15-kh-ubnd-2022', 'linked d/15-kh-ubnd-2022'],
    ],
    [
      'of two full forms a short one takes neither',
      'Kế hoạch 15/KH-UBND ngày 10/01/2022; Kế hoạch 15/KH-UBND ngày 20/02/2023; Kế hoạch 15/KH-UBND',
      ['linked d/15-kh-ubnd-2022', 'linked d/15-kh-ubnd-2023', 'ambiguous d/15-kh-ubnd-2022 + d/15-kh-ubnd-2023'],
    ],
    [
      'the document itself is no citation, that of another year is',
      'Báo cáo số 12/BC-SNV; Báo cáo số 12/BC-SNV ngày 05/3/2021',
      ['ignored', 'not-held'],
    ],
    [
      'an alias declared in the text',
      'Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ (sau đây gọi tắt là Chỉ thị 33). Thực hiện Chỉ thị 33',
      ['linked d/33-ct-ttg', 'linked d/33-ct-ttg'],
    ],
    ['an alias of the frontmatter', 'tuyên truyền Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX', ['linked d/dai-hoi']],
    [
      'a law by its year',
      'Luật Đất đai năm 2013; Luật Đất đai năm 2024; Luật Đất đai năm 2003',
      ['linked d/luat-dat-dai-2013', 'linked d/luat-dat-dai-2024', 'not-held'],
    ],
    ['neither date nor body, and the only one held is of long before', 'Chỉ thị số 33/CT-TTg', ['suspect d/33-ct-ttg']],
    [
      'a law enacted less than a year before may not be in force yet',
      'theo Luật Đất đai',
      ['suspect d/luat-dat-dai-2013 + d/luat-dat-dai-2024'],
    ],
    [
      'day and month fit the one of another year: a slip, never a page',
      'Chỉ thị số 33/CT-TTg ngày 26/11/2012',
      ['suspect d/33-ct-ttg'],
    ],
    [
      'the same of a plan of the province',
      'Kế hoạch số 15/KH-UBND ngày 20/02/2003 của UBND tỉnh',
      ['suspect d/15-kh-ubnd-2023'],
    ],
    ['day and month fit none of another year', 'Chỉ thị số 33/CT-TTg ngày 25/11/2012', ['not-held']],
    ['a law not held', 'theo Luật Báo chí', ['not-held']],
  ])('%s', (_why, text, states) => {
    expect(resolve(text)).toEqual(states);
  });

  test('day and month that fit those of two other years leave both to the editor', () => {
    const older = held('d/15-kh-ubnd-2013', { ...documents[5], id: 'd/15-kh-ubnd-2013', issuedOn: '2013-02-20' });
    const citing = { facts: report, mentions: place('Kế hoạch số 15/KH-UBND ngày 20/02/2003 của UBND tỉnh') };
    const others = [...documents, older].map((facts) => ({ facts, mentions: [] }));
    expect(gatherWorks([citing, ...others], issuers, 'bac-giang').mentions[0]?.resolution).toMatchObject({
      state: 'suspect',
      candidates: ['d/15-kh-ubnd-2013', 'd/15-kh-ubnd-2023'],
    });
  });

  test('a law without a year is the latest that had been enacted for a year', () => {
    expect(resolve('theo Luật Đất đai', { ...report, issuedOn: '2025-02' })).toEqual(['linked d/luat-dat-dai-2024']);
  });

  test('a document younger than the citing text is not meant', () => {
    expect(resolve('theo Luật Đất đai và Kế hoạch số 62/KH-UBND', { ...report, issuedOn: '2020-01-01' })).toEqual([
      'linked d/luat-dat-dai-2013',
      'not-held',
    ]);
  });

  test('the reason is a Vietnamese sentence', () => {
    const reasons = (text: string): string[] =>
      gather(text).mentions.map(({ resolution }) => explainReason(resolution.reason));
    expect(reasons('theo Luật Đất đai năm 2013')).toEqual(['Trùng tên luật và thời gian ban hành.']);
    expect(reasons('Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ')).toEqual([
      'Trùng số, ký hiệu, ngày ban hành, cơ quan ban hành.',
    ]);
  });

  test('the editor decides over everything', () => {
    const [mention] = place('Kế hoạch số 15/KH-UBND');
    if (!mention) throw new Error('not found');
    const set = [
      { ...mention, set: { target: 'd/15-kh-ubnd-2022' } },
      { ...mention, set: { ignored: true } as const },
      { ...mention, set: { target: 'd/none' } },
    ];
    expect(gather(set).mentions.map(({ resolution }) => resolution.state)).toEqual(['linked', 'ignored', 'not-held']);
  });
});

describe('the works', () => {
  const text =
    'Chỉ thị số 33/CT-TTg ngày 26/11/2021; Kế hoạch số 9/KH-UBND ngày 5/1/2022; Kế hoạch 09/KH-UBND ngày 6/2/2023; Quyết định số 7/QĐ-TTg ngày 1/1/2020 của Thủ tướng Chính phủ; Quyết định 7/QĐ-TTg';
  const { works, mentionsByCiting, mentionsByWork } = gather(text);

  test('list mentions by citing document and by work', () => {
    expect(mentionsByCiting.get('r/2024')).toHaveLength(5);
    expect(mentionsByWork.get('d/33-ct-ttg')?.map((mention) => mention.text)).toEqual([
      'Chỉ thị số 33/CT-TTg ngày 26/11/2021',
    ]);
  });

  test('gather what is said of each document not held, by number and year, in a fixed order', () => {
    const cited = [...works.values()].flatMap((work) => (work.isHeld ? [] : [work]));
    expect(
      cited.map(({ id, number, dates, issuers: said }) => [id, number, dates, said, mentionsByWork.get(id)?.length]),
    ).toEqual([
      ['directives/2020/7-qd-ttg', '7/QĐ-TTg', ['2020-01-01'], ['Thủ tướng Chính phủ'], 2],
      ['directives/2022/9-kh-ubnd', '9/KH-UBND', ['2022-01-05'], [], 1],
      ['directives/2023/9-kh-ubnd', '09/KH-UBND', ['2023-02-06'], [], 1],
    ]);
  });
});
