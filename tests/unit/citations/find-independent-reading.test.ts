import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/citations/find-citations.ts';
import type { Mention } from '../../../src/citations/mention.ts';

type Facts = { [fact in keyof Mention]?: Mention[fact] | undefined };

/**
 * Forms that an independent reader of other texts found the engine to get wrong; the sentences are our own. Each row:
 * the sentence, and of each mention the facts that were wrong.
 */
const ROWS: [form: string, sentence: string, mentions: Facts[]][] = [
  // A. Words that end like a guard word, once folded, hid the law behind them.
  ['thực hiện', 'Báo cáo kết quả thực hiện Luật Báo chí năm 2016.', [{ text: 'Luật Báo chí năm 2016' }]],
  ['áp dụng', 'Việc áp dụng Luật Hôn nhân và gia đình còn vướng.', [{ text: 'Luật Hôn nhân và gia đình' }]],
  ['sử dụng', 'Khi vận dụng, sử dụng Luật Đất đai cần lưu ý.', [{ text: 'Luật Đất đai' }]],
  ['công bố', 'Lệnh công bố Luật Đầu tư.', [{ text: 'Luật Đầu tư' }]],
  ['cán bộ', 'Tập huấn cho cán bộ Luật Tiếp cận thông tin.', [{ text: 'Luật Tiếp cận thông tin' }]],
  ['phát hiện', 'Kịp thời phát hiện Luật Xây dựng bị vi phạm.', [{ text: 'Luật Xây dựng' }]],
  [
    'thực hiện, with number',
    'triển khai thực hiện Luật Quản lý thuế số 38/2019/QH14',
    [{ text: 'Luật Quản lý thuế số 38/2019/QH14', kind: 'Luật', name: 'Luật Quản lý thuế' }],
  ],
  // B. The issuer between the kind and a list of numbers.
  [
    'các Kế hoạch của UBND tỉnh: số …, số …',
    'Thực hiện các Kế hoạch của UBND tỉnh: số 12/KH-UBND ngày 05/01/2024, số 13/KH-UBND ngày 06/01/2024.',
    [
      { number: '12/KH-UBND', kind: 'Kế hoạch', date: '2024-01-05', issuer: 'UBND tỉnh' },
      { number: '13/KH-UBND', kind: 'Kế hoạch', date: '2024-01-06', issuer: 'UBND tỉnh' },
    ],
  ],
  [
    'các Thông tư của Bộ Nội vụ: số …',
    'theo các Thông tư của Bộ Nội vụ: số 03/2018/TT-BNV và số 05/2019/TT-BNV',
    [
      { number: '03/2018/TT-BNV', issuer: 'Bộ Nội vụ' },
      { number: '05/2019/TT-BNV', issuer: 'Bộ Nội vụ' },
    ],
  ],
  // C. Provisions in a list parted by semicolons.
  [
    'khoản …; Điều …; khoản …',
    'Bãi bỏ điểm b khoản 1 Điều 5; Điều 7; khoản 2 Điều 9 Nghị định số 21/2009/NĐ-CP.',
    [
      {
        text: 'điểm b khoản 1 Điều 5; Điều 7; khoản 2 Điều 9 Nghị định số 21/2009/NĐ-CP',
        provisions: [{ điểm: 'b', khoản: '1', điều: '5' }, { điều: '7' }, { khoản: '2', điều: '9' }],
      },
    ],
  ],
  // D. Forms with codes.
  [
    'mẫu số 01/TB-…',
    'theo mẫu số 01/TB-BSTT-NNT ban hành kèm theo Nghị định số 126/2020/NĐ-CP',
    [
      {
        text: 'mẫu số 01/TB-BSTT-NNT ban hành kèm theo Nghị định số 126/2020/NĐ-CP',
        provisions: [{ mẫu: '01/TB-BSTT-NNT' }],
      },
    ],
  ],
  [
    'mẫu NA6',
    'kê khai mẫu NA6 ban hành kèm theo Thông tư số 04/2015/TT-BCA',
    [{ text: 'mẫu NA6 ban hành kèm theo Thông tư số 04/2015/TT-BCA', provisions: [{ mẫu: 'NA6' }] }],
  ],
  // E. Annexes around sections, and an article with a full stop.
  [
    'mục IV, V phần A Phụ lục XIII',
    'tại mục IV, V phần A Phụ lục XIII ban hành kèm theo Nghị quyết số 17/2026/NQ-CP',
    [
      {
        provisions: [
          { mục: 'IV', phần: 'A', 'phụ lục': 'XIII' },
          { mục: 'V', phần: 'A', 'phụ lục': 'XIII' },
        ],
      },
    ],
  ],
  [
    'Điều 30. của Luật',
    'thực hiện Điều 30. của Luật số 18/2012/QH13',
    [{ text: 'Điều 30. của Luật số 18/2012/QH13', provisions: [{ điều: '30' }] }],
  ],
  // F. Issuers.
  [
    'three bodies',
    'Thông tư liên tịch số 01/2010/TTLT-VKSTC-BCA-TATC ngày 27/8/2010 của Viện kiểm sát nhân dân tối cao, Bộ Công an, Tòa án nhân dân tối cao về hướng dẫn',
    [{ issuer: 'Viện kiểm sát nhân dân tối cao, Bộ Công an, Tòa án nhân dân tối cao' }],
  ],
  [
    'the second ministry without "Bộ"',
    'Thông tư liên tịch số 31/2014/TTLT-BNNPTNT-BTC ngày 06 tháng 9 năm 2014 của Bộ Tài chính, Nông nghiệp và Phát triển nông thôn',
    [{ issuer: 'Bộ Tài chính, Nông nghiệp và Phát triển nông thôn' }],
  ],
  [
    'glued "của"',
    'Thông tư số 20/2010/TT-BTC ngày 20/12/2010của Bộ Tài chính',
    [{ date: '2010-12-20', issuer: 'Bộ Tài chính' }],
  ],
  ['doubled "của"', 'Quyết định số 45/QĐ-UBND ngày 05/3/2021 của của UBND tỉnh', [{ issuer: 'UBND tỉnh' }]],
  [
    'a dash and a noun are no issuer',
    '- Viện dẫn: Nghị định số 30/2020/NĐ-CP',
    [{ text: 'Nghị định số 30/2020/NĐ-CP', issuer: undefined }],
  ],
  [
    'Bộ trưởng Bộ Công an',
    'quy chế do Bộ trưởng Bộ Công an ban hành theo Thông tư số 12/2020/TT-BCA',
    [{ issuer: 'Bộ trưởng Bộ Công an' }],
  ],
  // A type group typed without its stroke.
  ['ND for NĐ', 'theo Nghị định số 130/2020/ND-CP ngày 30/10/2020', [{ canonical: '130/2020/NĐ-CP' }]],
  ['QD for QĐ', 'theo Quyết định số 33/QD-TTg của Thủ tướng Chính phủ', [{ canonical: '33/QĐ-TTg' }]],
  // G. No citations.
  ['a subject, not a name', 'vấn đề luật về tổ chức cơ quan điều tra hình sự chưa được thông qua', []],
  ['văn bản dưới luật', 'các văn bản dưới Luật về thuế sử dụng đất nông nghiệp', []],
  ['its own header', 'QUYẾT ĐỊNH\nSố: 1234/QĐ-UBND', []],
  [
    'lower case in a sentence',
    'Theo bộ luật lao động năm 2019, người lao động',
    [{ text: 'bộ luật lao động năm 2019' }],
  ],
  // H. Names cut short.
  [
    'a comma that is missing',
    'Triển khai Luật Phổ biến giáo dục pháp luật tại cơ quan.',
    [{ text: 'Luật Phổ biến giáo dục pháp luật' }],
  ],
  ['a quotation mark', 'học tập “Luật Dược” trong ngành', [{ text: 'Luật Dược' }]],
  [
    'year, then number in brackets',
    'theo Luật Đất đai 2024 (số 31/2024/QH15)',
    [{ text: 'Luật Đất đai 2024 (số 31/2024/QH15)', kind: 'Luật', number: '31/2024/QH15' }],
  ],
];

describe('forms that an independent reader found wrong', () => {
  test.each(ROWS)('%s', (_form, sentence, mentions) => {
    const found = findCitations(sentence);
    expect(found.map(({ text }) => text)).toHaveLength(mentions.length);
    mentions.forEach((facts, index) => expect({ issuer: undefined, ...found[index] }).toMatchObject(facts));
  });
});
