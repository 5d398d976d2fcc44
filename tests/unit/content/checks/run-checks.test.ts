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
