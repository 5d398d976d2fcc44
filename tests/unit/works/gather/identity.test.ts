import { describe, expect, test } from 'vitest';
import type { DocumentFacts } from '../../../../src/works/document.ts';
import { gather, held, outcomes, report, reportOf } from './corpus-of.ts';

type Row = [why: string, texts: string[], documents: DocumentFacts[], expected: string[]];

const check = (_why: string, texts: string[], documents: DocumentFacts[], expected: string[]): void => {
  expect(outcomes(gather([report(...texts)], ...documents))).toEqual(expected);
};

const D = 'directives';

describe('one form for every writing', () => {
  test.each<Row>([
    [
      'a joint circular with a slash for the hyphen',
      [
        'Thông tư liên tịch số 27/2015/TTLT-BKHCN-BTC ngày 30/12/2015',
        'Thông tư liên tịch số 27/2015/TTLT/BKHCN-BTC ngày 30/12/2015',
      ],
      [],
      [`not-held ${D}/2015/27-2015-ttlt-bkhcn-btc`, `not-held ${D}/2015/27-2015-ttlt-bkhcn-btc`],
    ],
    [
      'a decree of the Council of Ministers, hyphen or slash',
      ['Nghị định số 111-HĐBT ngày 12/4/1991', 'Nghị định số 111/HĐBT ngày 12/4/1991'],
      [],
      [`not-held ${D}/1991/111-hdbt`, `not-held ${D}/1991/111-hdbt`],
    ],
    [
      'a leading zero, a blank, a missing stroke',
      ['Quyết định số 06/QĐ-TTg ngày 06/01/2022', 'Quyết định số 6 /QD-TTg ngày 06/01/2022'],
      [],
      [`not-held ${D}/2022/6-qd-ttg`, `not-held ${D}/2022/6-qd-ttg`],
    ],
    [
      'the ampersand inside a symbol vanishes',
      ['Thông tư số 12/2011/TT-BGD&ĐT', 'Thông tư số 12/2011/TT-BGDĐT'],
      [],
      [`not-held ${D}/2011/12-2011-tt-bgddt`, `not-held ${D}/2011/12-2011-tt-bgddt`],
    ],
    [
      'a letter behind the ordinal makes another number',
      ['Quyết định số 522b/QĐ-TTg ngày 01/6/2022', 'Quyết định số 522/QĐ-TTg ngày 01/6/2022'],
      [],
      [`not-held ${D}/2022/522b-qd-ttg`, `not-held ${D}/2022/522-qd-ttg`],
    ],
  ])('%s', check);
});

describe('the year splits', () => {
  test.each<Row>([
    [
      'a State counter restarts each year',
      ['Kế hoạch số 9/KH-UBND ngày 05/1/2022 của UBND tỉnh', 'Kế hoạch số 09/KH-UBND ngày 06/2/2023 của UBND tỉnh'],
      [],
      [`not-held ${D}/2022/9-kh-ubnd`, `not-held ${D}/2023/9-kh-ubnd`],
    ],
    [
      'the year in the number beats the date',
      ['Thông tư số 05/2018/TT-BTC ngày 22/01/2019'],
      [],
      [`not-held ${D}/2018/5-2018-tt-btc`],
    ],
    [
      'a date that fits the number of another year proposes that one',
      ['Thông tư số 05/2019/TT-BTC ngày 22/01/2018'],
      [held(`${D}/2018/5-2018-tt-btc`, { kind: 'Thông tư', number: '05/2018/TT-BTC', issuedOn: '2018-01-22' })],
      [`suspect ${D}/2018/5-2018-tt-btc`],
    ],
    [
      'a term of the Central Committee may be all that tells the year',
      ['Quyết định số 217-QĐ/TW của Bộ Chính trị khóa XI', 'Quyết định số 218-QĐ/TW của Bộ Chính trị khóa XIII'],
      [
        held(`${D}/2013/217-qd-tw`, { number: '217-QĐ/TW', issuers: ['bo-chinh-tri'], issuedOn: '2013-12-12' }),
        held(`${D}/2013/218-qd-tw`, { number: '218-QĐ/TW', issuers: ['bo-chinh-tri'], issuedOn: '2013-12-12' }),
      ],
      [`linked ${D}/2013/217-qd-tw`, 'not-held numbers/218-qd-tw'],
    ],
  ])('%s', check);
});

describe('central symbols are split neither by the day nor by the body', () => {
  test.each<Row>([
    [
      'citations that disagree on the day speak of one decree',
      [
        'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020',
        'Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Thủ tướng Chính phủ',
      ],
      [],
      [`not-held ${D}/2020/30-2020-nd-cp`, `not-held ${D}/2020/30-2020-nd-cp`],
    ],
    [
      'where it is held, the one that disagrees does not link',
      ['Chỉ thị số 33/CT-TTg ngày 25/11/2021'],
      [
        held(`${D}/2021/33-ct-ttg`, {
          kind: 'Chỉ thị',
          number: '33/CT-TTg',
          issuers: ['thu-tuong'],
          issuedOn: '2021-11-26',
        }),
      ],
      [`suspect ${D}/2021/33-ct-ttg`],
    ],
    [
      'the head of a body counts as the body',
      ['Thông tư số 39/2016/TT-NHNN ngày 30/12/2016 của Thống đốc Ngân hàng Nhà nước Việt Nam'],
      [
        held(`${D}/2016/39-2016-tt-nhnn`, {
          kind: 'Thông tư',
          number: '39/2016/TT-NHNN',
          issuers: ['nhnn'],
          issuedOn: '2016-12-30',
        }),
      ],
      [`linked ${D}/2016/39-2016-tt-nhnn`],
    ],
    [
      'a body of the other side contradicts',
      ['Nghị định số 30/2020/NĐ-CP của Bộ Chính trị'],
      [
        held(`${D}/2020/30-2020-nd-cp`, {
          kind: 'Nghị định',
          number: '30/2020/NĐ-CP',
          issuers: ['chinh-phu'],
          issuedOn: '2020-03-05',
        }),
      ],
      [`suspect ${D}/2020/30-2020-nd-cp`],
    ],
  ])('%s', check);
});

describe('the words of a body tell a place only where they name one', () => {
  test.each<Row>([
    [
      '"Thương binh và Xã hội" is no commune called Hội',
      ['Quyết định số 03/2006/QĐ-LĐTBXH ngày 07/3/2006 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội'],
      [],
      [`not-held ${D}/2006/3-2006-qd-ldtbxh`],
    ],
  ])('%s', check);
});

describe('symbols that each place has are split by level and place', () => {
  const own = held(`${D}/2023/12-qd-ubnd`, { number: '12/QĐ-UBND', issuers: ['ubnd'], issuedOn: '2023-02-01' });
  test.each<Row>([
    [
      'another province is another work, whatever else agrees',
      [
        'Quyết định số 12/QĐ-UBND ngày 01/02/2023 của UBND tỉnh Bắc Ninh',
        'Quyết định số 12/QĐ-UBND ngày 01/02/2023 của UBND tỉnh',
      ],
      [own],
      [`not-held ${D}/2023/12-qd-ubnd-bac-ninh`, `linked ${D}/2023/12-qd-ubnd`],
    ],
    [
      'a district is another work than its province',
      ['Quyết định số 12/QĐ-UBND ngày 05/4/2023 của UBND huyện Yên Thế'],
      [own],
      [`not-held ${D}/2023/12-qd-ubnd-yen-the`],
    ],
    [
      'the place of the citing document is understood',
      ['Quyết định số 12/QĐ-UBND ngày 01/02/2023'],
      [own],
      [`linked ${D}/2023/12-qd-ubnd`],
    ],
    [
      'two names of one body write one symbol',
      ['Nghị quyết số 110-NQ/TU ngày 11/7/2016 của Tỉnh ủy Bắc Giang'],
      [
        held(`${D}/2016/110-nq-tu`, {
          kind: 'Nghị quyết',
          number: '110-NQ/TU',
          issuers: ['bch-dang-bo'],
          issuedOn: '2016-07-11',
        }),
      ],
      [`linked ${D}/2016/110-nq-tu`],
    ],
  ])('%s', check);

  test('without a place it stays undecided, for every province may have it', () => {
    const central = reportOf(
      { issuers: ['bo-noi-vu'], issuedOn: '2024-03-05' },
      'Quyết định số 51/2015/QĐ-UBND ngày 14/8/2015; Quyết định số 51/2015/QĐ-UBND ngày 22/9/2015',
    );
    expect(outcomes(gather([central]))).toEqual([
      'not-held numbers/51-2015-qd-ubnd',
      'not-held numbers/51-2015-qd-ubnd',
    ]);
  });
});

describe('Party and State are told by the body, never by hyphen or slash', () => {
  const plan = held(`${D}/2024/62-kh-stttt`, {
    kind: 'Kế hoạch',
    number: '62/KH-STTTT',
    issuers: ['so-tttt'],
    issuedOn: '2024-04-02',
  });
  test.each<Row>([
    [
      'the department and its Party committee write one symbol',
      [
        'Kế hoạch số 62/KH-STTTT ngày 02/02/2024 của Sở Thông tin và Truyền thông',
        'Kế hoạch số 62-KH/STTTT ngày 15/01/2024 của Đảng ủy Sở Thông tin và Truyền thông',
      ],
      [],
      [`not-held ${D}/2024/62-kh-stttt`, `not-held ${D}/2024/62-kh-stttt-dang-uy`],
    ],
    [
      'the department with the separators of the Party means its own plan',
      ['Kế hoạch số 62-KH/STTTT ngày 02/4/2024 của Sở Thông tin và Truyền thông'],
      [plan],
      [`linked ${D}/2024/62-kh-stttt`],
    ],
    [
      'no body, other separators: the very date is the proof',
      ['Kế hoạch số 62-KH/STTTT ngày 02/4/2024', 'Kế hoạch số 62-KH/STTTT năm 2024'],
      [plan],
      [`linked ${D}/2024/62-kh-stttt`, `suspect ${D}/2024/62-kh-stttt`],
    ],
    [
      'old laws of the State are written like the Party',
      ['Luật số 21-LCT/HĐNN8 ngày 30/6/1989', 'Lệnh số 18-L/CTN ngày 15/10/1993'],
      [],
      [`not-held ${D}/1989/21-lct-hdnn8`, `not-held ${D}/1993/18-l-ctn`],
    ],
  ])('%s', check);
});

describe('law, resolution and ordinance of the Assembly are works of their own', () => {
  const law = held(`${D}/2025/108-2025-qh15`, {
    kind: 'Luật',
    number: '108/2025/QH15',
    issuers: ['quoc-hoi'],
    issuedOn: '2025-12-10',
  });
  test.each<Row>([
    [
      'the law stands plain, the resolution says so',
      ['Luật số 18/2008/QH12; Nghị quyết số 18/2008/QH12'],
      [],
      [`not-held ${D}/2008/18-2008-qh12`, `not-held ${D}/2008/nghi-quyet-18-2008-qh12`],
    ],
    [
      'what is called a document joins the only one',
      ['văn bản số 108/2025/QH15', 'Luật Quản lý thuế số 108/2025/QH15'],
      [law],
      [`linked ${D}/2025/108-2025-qh15`, `linked ${D}/2025/108-2025-qh15`],
    ],
    [
      'of two it stays undecided',
      ['văn bản số 18/2008/QH12', 'Luật số 18/2008/QH12; Nghị quyết số 18/2008/QH12'],
      [],
      [
        'not-held numbers/18-2008-qh12',
        `not-held ${D}/2008/18-2008-qh12`,
        `not-held ${D}/2008/nghi-quyet-18-2008-qh12`,
      ],
    ],
  ])('%s', check);
});

describe('joint numbers', () => {
  test.each<Row>([
    [
      'with their bodies in another order are one where the date is one',
      [
        'Thông tư liên tịch số 58/2005/TTLT-BNV-VPCP ngày 08/6/2005',
        'Thông tư liên tịch số 58/2005/TTLT-VPCP-BNV ngày 08/6/2005',
      ],
      [],
      [`not-held ${D}/2005/58-2005-ttlt-bnv-vpcp`, `not-held ${D}/2005/58-2005-ttlt-bnv-vpcp`],
    ],
    [
      'of another date are another, for the first body gives the number',
      [
        'Thông tư liên tịch số 01/2015/TTLT-BTC-BCT ngày 05/1/2015',
        'Thông tư liên tịch số 01/2015/TTLT-BCT-BTC ngày 20/3/2015',
      ],
      [],
      [`not-held ${D}/2015/1-2015-ttlt-btc-bct`, `not-held ${D}/2015/1-2015-ttlt-bct-btc`],
    ],
    [
      'link by any of the issuers, in whatever breath they are named',
      [
        'Thông tư liên tịch số 36/2015/TTLT-BCT-BNV ngày 20/10/2015 của Bộ Nội vụ',
        'Thông tư liên tịch số 36/2015/TTLT-BCT-BNV ngày 20/10/2015 của liên Bộ Công Thương - Nội vụ',
        'Thông tư liên tịch số 36/2015/TTLT-BCT-BNV ngày 20/10/2015 của Bộ trưởng Bộ Công Thương và Bộ trưởng Bộ Nội vụ',
      ],
      [
        held(`${D}/2015/36-2015-ttlt-bct-bnv`, {
          kind: 'Thông tư liên tịch',
          number: '36/2015/TTLT-BCT-BNV',
          issuers: ['bo-cong-thuong', 'bo-noi-vu'],
          issuedOn: '2015-10-20',
        }),
      ],
      [
        `linked ${D}/2015/36-2015-ttlt-bct-bnv`,
        `linked ${D}/2015/36-2015-ttlt-bct-bnv`,
        `linked ${D}/2015/36-2015-ttlt-bct-bnv`,
      ],
    ],
  ])('%s', check);
});

describe('works that may be one are told to the editor and not merged', () => {
  const doubles = (texts: string[], ...documents: DocumentFacts[]): string[] =>
    gather([report(...texts)], ...documents).doubles.map(({ works, why }) => `${why} ${works.join(' ')}`);

  test.each<[why: string, texts: string[], expected: string[]]>([
    [
      'a body left out',
      [
        'Thông tư liên tịch số 27/2015/TTLT-BKHCN-BTC-BNV ngày 30/12/2015',
        'Thông tư liên tịch số 27/2015/TTLT-BKHCN-BTC ngày 30/12/2015',
      ],
      [`fewer-bodies ${D}/2015/27-2015-ttlt-bkhcn-btc ${D}/2015/27-2015-ttlt-bkhcn-btc-bnv`],
    ],
    [
      'the type left out',
      [
        'Thông tư liên tịch số 27/2015/TTLT-BKHCN-BTC ngày 30/12/2015',
        'Thông tư liên tịch số 27/2015/BKHCN-BTC ngày 30/12/2015',
      ],
      [`other-type ${D}/2015/27-2015-bkhcn-btc ${D}/2015/27-2015-ttlt-bkhcn-btc`],
    ],
    [
      'an older symbol of one of the bodies',
      [
        'Thông tư liên tịch số 27/2007/TTLT-BNN-BTC ngày 30/12/2007',
        'Thông tư liên tịch số 27/2007/TTLT-BNNPTNT-BTC ngày 30/12/2007',
      ],
      [`other-symbol ${D}/2007/27-2007-ttlt-bnn-btc ${D}/2007/27-2007-ttlt-bnnptnt-btc`],
    ],
    [
      'the hyphen between the bodies left out',
      [
        'Thông tư liên tịch số 58/2015/TTLT-BYT-BTNMT ngày 31/12/2015',
        'Thông tư liên tịch số 58/2015/TTLT-BYTBTNMT ngày 31/12/2015',
      ],
      [`other-symbol ${D}/2015/58-2015-ttlt-byt-btnmt ${D}/2015/58-2015-ttlt-bytbtnmt`],
    ],
    [
      'another day is another document',
      [
        'Thông tư liên tịch số 27/2015/TTLT-BKHCN-BTC-BNV ngày 30/12/2015',
        'Thông tư liên tịch số 27/2015/TTLT-BKHCN-BTC ngày 15/6/2015',
      ],
      [],
    ],
    [
      'so is the circular of one of the bodies alone',
      [
        'Thông tư liên tịch số 27/2015/TTLT-BKHCN-BTC ngày 30/12/2015',
        'Thông tư số 27/2015/TT-BTC ngày 30/12/2015 của Bộ Tài chính',
      ],
      [],
    ],
  ])('%s', (_why, texts, expected) => {
    expect(doubles(texts)).toEqual(expected);
  });

  test('one number, day, month and title in two years', () => {
    const facts = { number: '12/KH-UBND', issuers: ['ubnd'], title: 'Chuyển đổi số' };
    const first = held(`${D}/2021/mot`, { ...facts, issuedOn: '2021-03-05' });
    const second = held(`${D}/2022/hai`, { ...facts, issuedOn: '2022-03-05' });
    const other = held(`${D}/2023/ba`, { ...facts, title: 'Cải cách hành chính', issuedOn: '2023-03-05' });
    expect(doubles([], first, second, other)).toEqual([`other-year ${D}/2021/mot ${D}/2022/hai`]);
  });
});

describe('citations without a year', () => {
  const decision = (year: number): DocumentFacts =>
    held(`${D}/${year}/7-qd-ttg`, { number: '7/QĐ-TTg', issuers: ['thu-tuong'], issuedOn: `${year}-02-03` });
  test.each<Row>([
    [
      'join the only work of the State of two years before',
      ['Quyết định số 7/QĐ-TTg'],
      [decision(2022)],
      [`linked ${D}/2022/7-qd-ttg`],
    ],
    ['do not join one of longer ago', ['Quyết định số 7/QĐ-TTg'], [decision(2019)], [`suspect ${D}/2019/7-qd-ttg`]],
    [
      'join it all the same where they name its body',
      ['Quyết định số 7/QĐ-TTg của Thủ tướng Chính phủ'],
      [decision(2019)],
      [`linked ${D}/2019/7-qd-ttg`],
    ],
    [
      'choose between none of several',
      ['Quyết định số 7/QĐ-TTg'],
      [decision(2022), decision(2023)],
      [`ambiguous ${D}/2022/7-qd-ttg + ${D}/2023/7-qd-ttg`],
    ],
    ['never mean a younger document', ['Quyết định số 7/QĐ-TTg'], [decision(2025)], ['not-held numbers/7-qd-ttg']],
    [
      'join a work of the Party of the current term or of the one before',
      ['Chỉ thị số 18-CT/TW', 'Chỉ thị số 19-CT/TW'],
      [
        held(`${D}/2018/18-ct-tw`, { kind: 'Chỉ thị', number: '18-CT/TW', issuedOn: '2018-01-10' }),
        held(`${D}/2012/19-ct-tw`, { kind: 'Chỉ thị', number: '19-CT/TW', issuedOn: '2012-11-05' }),
      ],
      [`linked ${D}/2018/18-ct-tw`, `suspect ${D}/2012/19-ct-tw`],
    ],
    [
      'of letters need the date, for their numbers recur',
      ['Công văn số 261/SNV-XDCQ'],
      [held(`${D}/2024/261-snv-xdcq`, { kind: 'Công văn', number: '261/SNV-XDCQ', issuedOn: '2024-02-23' })],
      [`suspect ${D}/2024/261-snv-xdcq`],
    ],
    [
      'and a document held without one takes dated citations of one year only',
      [
        'Kế hoạch số 104/KH-UBND ngày 05/5/2023 của UBND tỉnh',
        'Kế hoạch số 105/KH-UBND ngày 05/5/2023 của UBND tỉnh',
        'Kế hoạch số 105/KH-UBND ngày 06/6/2022 của UBND tỉnh',
      ],
      [
        held(`${D}/khong-ro-nam/104-kh-ubnd`, { kind: 'Kế hoạch', number: '104/KH-UBND', issuers: ['ubnd'] }),
        held(`${D}/khong-ro-nam/105-kh-ubnd`, { kind: 'Kế hoạch', number: '105/KH-UBND', issuers: ['ubnd'] }),
      ],
      [`linked ${D}/khong-ro-nam/104-kh-ubnd`, `not-held ${D}/2023/105-kh-ubnd`, `not-held ${D}/2022/105-kh-ubnd`],
    ],
  ])('%s', check);
});

describe('names are aliases of numbers', () => {
  test.each<Row>([
    [
      'a law by its name and year is the work of its number',
      ['Luật Đầu tư năm 2020', 'Luật Đầu tư số 61/2020/QH14'],
      [],
      [`not-held ${D}/2020/61-2020-qh14`, `not-held ${D}/2020/61-2020-qh14`],
    ],
    [
      'a law that no table knows keeps its name',
      ['Luật Kinh tế tuần hoàn năm 2023'],
      [],
      ['not-held numbers/luat-kinh-te-tuan-hoan-2023'],
    ],
    [
      'a congress is cited by name alone',
      ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX'],
      [
        held(`${D}/2020/dai-hoi`, {
          kind: 'Nghị quyết',
          title: 'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX',
          issuedOn: '2020-10',
        }),
      ],
      [`linked ${D}/2020/dai-hoi`],
    ],
  ])('%s', check);

  const written = 'Luật Kinh tế tuần hoàn số 12/2023/QH15 quy định';
  const other = { facts: held(`${D}/2023/mot`, { kind: 'Kế hoạch', issuedOn: '2023-12-01' }), mentions: [] };
  const inTwoTexts = (text: string, facts: Partial<DocumentFacts> = { issuedOn: '2024-03-05' }): string | undefined => {
    const second = { ...reportOf({}, written), facts: { ...other.facts } };
    return outcomes(gather([second, reportOf(facts, written, text)])).at(-1);
  };

  test.each<[why: string, text: string, facts: Partial<DocumentFacts>, expected: string]>([
    [
      'a name that two texts write beside one number',
      'theo Luật Kinh tế tuần hoàn',
      { issuedOn: '2024-03-05' },
      `not-held ${D}/2023/12-2023-qh15`,
    ],
    [
      'the same, of the year that it tells',
      'theo Luật Kinh tế tuần hoàn năm 2023',
      {},
      `not-held ${D}/2023/12-2023-qh15`,
    ],
    [
      'another year is another law',
      'theo Luật Kinh tế tuần hoàn năm 2015',
      { issuedOn: '2024-03-05' },
      'not-held numbers/luat-kinh-te-tuan-hoan-2015',
    ],
    [
      'in the very year of the number the former one may be meant',
      'theo Luật Kinh tế tuần hoàn',
      { issuedOn: '2023-03-05' },
      'not-held numbers/luat-kinh-te-tuan-hoan',
    ],
  ])('%s', (_why, text, facts, expected) => {
    expect(inTwoTexts(text, facts)).toBe(expected);
  });

  test('links where that document is held and the date told is its own', () => {
    const law = held(`${D}/2023/12-2023-qh15`, { kind: 'Luật', number: '12/2023/QH15', issuedOn: '2023-06-20' });
    const second = { ...reportOf({}, written), facts: other.facts };
    const citing = reportOf(
      { issuedOn: '2024-03-05' },
      written,
      'theo Luật Kinh tế tuần hoàn',
      'theo Luật Kinh tế tuần hoàn ngày 20/6/2023',
      'theo Luật Kinh tế tuần hoàn ngày 01/01/2023',
    );
    const own = gather([second, citing], law).mentions.slice(-3);
    expect(own.map(({ resolution: { state, reason } }) => `${state} ${reason.code}`)).toEqual([
      'linked name-in-texts',
      'linked name-in-texts',
      'suspect date-differs',
    ]);
  });

  test('one text alone proves no name', () => {
    const works = gather([reportOf({ issuedOn: '2024-03-05' }, written, written, 'theo Luật Kinh tế tuần hoàn')]);
    expect(outcomes(works).at(-1)).toBe('not-held numbers/luat-kinh-te-tuan-hoan');
  });
});

describe('a blank number', () => {
  test('makes its file the identity, and nothing cites it by that number', () => {
    const blank = held('reports/2024/dan-van', {
      kind: 'Báo cáo',
      number: '/BC-STTTT',
      issuers: ['so-tttt'],
      issuedOn: '2024',
    });
    const works = gather([report('Báo cáo số 12/BC-STTTT ngày 05/3/2023 của Sở Thông tin và Truyền thông')], blank);
    expect(outcomes(works)).toEqual([`not-held ${D}/2023/12-bc-stttt`]);
    expect(works.works.has('reports/2024/dan-van')).toBe(true);
    expect(works.signposts.get('numbers/bc-stttt')).toEqual(['reports/2024/dan-van']);
  });
});

describe('an address that a document states to have had', () => {
  const moved = held('directives/2019/104-kh-ubnd', {
    kind: 'Kế hoạch',
    number: '104/KH-UBND',
    issuers: ['ubnd'],
    issuedOn: '2019-05-02',
    formerly: ['directives/khong-ro-nam/104-kh-ubnd'],
  });
  const OLD = 'directives/khong-ro-nam/104-kh-ubnd';

  test('leads on to it', () => {
    expect(gather([], moved).signposts.get(OLD)).toEqual([moved.id]);
  });

  test('leads to it alone, though by its facts another document would be looked for there', () => {
    const other = held('directives/2021/ke-hoach', {
      kind: 'Kế hoạch',
      number: '33/KH-UBND',
      issuers: ['ubnd'],
      issuedOn: '2021-05-02',
    });
    const stated = { ...moved, formerly: ['directives/2021/33-kh-ubnd'] };
    expect(gather([], other).signposts.get('directives/2021/33-kh-ubnd')).toEqual([other.id]);
    expect(gather([], other, stated).signposts.get('directives/2021/33-kh-ubnd')).toEqual([moved.id]);
  });

  test('stays the page of the work that texts cite there', () => {
    const stated = { ...moved, formerly: ['directives/2020/15-kh-ubnd'] };
    const { works, signposts } = gather([report('Kế hoạch số 15/KH-UBND ngày 06/4/2020 của UBND tỉnh')], stated);
    expect(works.get('directives/2020/15-kh-ubnd')?.isHeld).toBe(false);
    expect(signposts.has('directives/2020/15-kh-ubnd')).toBe(false);
  });
});
