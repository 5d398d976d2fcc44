import { expect, test } from 'vitest';
import { runChecks } from '../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive, problemsOf } from './corpus-of.ts';

test('a sound directive has no problem', () => {
  expect(problemsOf(directive())).toEqual([]);
});

test('all problems of all files are told at once, sorted by file, line and column', () => {
  const corpus = corpusOf({
    'reports/2024/b': 'Không có phần đầu\n',
    'directives/2021/33-ct-ttg': directive(
      {
        kind: 'Chỉ thi',
        number: '33',
        issuer: 'thu-tuong',
        title: '""',
        relations: '[{ type: can-cu, target: directives/2020/x }]',
      },
      'Tỷ lệ {100}% <b>đậm</b>\n',
    ),
    'directives/2020/62-kh-stttt': directive({ kind: 'Kế hoạch', number: '62/KH-STTTT' }),
  });
  expect(runChecks(corpus).map(({ id, place: { file, line, column } }) => `${file}:${line}:${column} ${id}`)).toEqual([
    'content/directives/2020/62-kh-stttt.mdx:5:11 nam-khong-khop',
    'content/directives/2021/33-ct-ttg.mdx:2:7 gia-tri-la',
    'content/directives/2021/33-ct-ttg.mdx:3:9 khong-phai-chu',
    'content/directives/2021/33-ct-ttg.mdx:4:9 co-quan-khong-co',
    'content/directives/2021/33-ct-ttg.mdx:6:8 gia-tri-rong',
    'content/directives/2021/33-ct-ttg.mdx:8:37 van-ban-khong-co',
    'content/directives/2021/33-ct-ttg.mdx:11:7 bieu-thuc',
    'content/directives/2021/33-ct-ttg.mdx:11:14 the-la',
    'content/reports/2024/b.mdx:1:1 thieu-phan-dau',
  ]);
});

const TEN_FAULTS = [
  '- [ ] việc',
  '`mã`',
  'TRUNG TÂM\n---',
  '3*4*5',
  'Gồm:\na) Một.',
  '**Điều 1.**Phạm vi',
  '[1]: /xem/',
  '| A | B |\n| 1 | 2 |',
  'Chữ[^a].',
  '001. Một',
];

const TEN_PROBLEMS = [
  '10:1 chu-bi-mat',
  '12:1 dau-nhay-nguoc',
  '15:1 dong-gach-thanh-de-muc',
  '17:2 dau-nhan-nuot-dau',
  '20:1 dong-noi-lien',
  '22:1 dau-nhan-khong-thanh',
  '24:1 dong-thanh-nhan-lien-ket',
  '26:1 bang-thieu-dong-ke',
  '29:4 chu-thich-thieu-loi',
  '31:1 so-muc-khong-in-duoc',
];

test.each([
  ['what the dialect refuses', 'Chữ <u>gạch</u>.', ['33:5 the-la']],
  ['a table', '| A | B |\n|---|---|\n| 1 | 2 | 3 |', ['35:11 bang-o-thua']],
  ['a sign at which the parser stops', 'Tỷ lệ <5%, {x}.', ['33:7 mdx-dau-nho-hon', '33:12 bieu-thuc']],
  ['a tag without its end', 'Diện tích 5 m<sup>2.', ['33:14 mdx-the-khong-dong']],
])('ten different faults of a text are ten problems, beside %s', (_, body, expected) => {
  const told = problemsOf(directive({}, [...TEN_FAULTS, body].join('\n\n'))).filter(
    (one) => !one.endsWith('khong-co-trang'),
  );
  expect(told).toEqual([...TEN_PROBLEMS, ...expected]);
});

test('a line read as the label of a link is one problem', () => {
  expect(problemsOf(directive({}, '[1]: xem'))).toEqual(['10:1 dong-thanh-nhan-lien-ket']);
  expect(problemsOf(directive({}, '[1]: xem\n\n{x}'))).toEqual(['10:1 dong-thanh-nhan-lien-ket', '12:1 bieu-thuc']);
});

test('what may follow from another fault waits for its repair', () => {
  expect(problemsOf(directive({}, '<Bang>\nĐVT: triệu đồng\n- [ ] <u>a</u>'))).toEqual([
    '10:1 mdx-the-khong-dong',
    '12:7 the-la',
  ]);
});
