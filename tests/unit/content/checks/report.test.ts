import { describe, expect, test } from 'vitest';
import { createProblem, type Problem } from '../../../../src/content/checks/problem.ts';
import { reportText } from '../../../../src/content/checks/report.ts';
import type { Severity } from '../../../../src/content/checks/rule.ts';
import { createSourceText } from '../../../../src/content/read/source-text.ts';

/** A problem in a text in which `[` and `]` stand around the fault. */
function problemAt(marked: string, severity: Severity = 'LỖI'): Problem {
  const start = marked.indexOf('[');
  const source = createSourceText('content/site.yaml', marked.replace('[', '').replace(']', ''));
  const words = { severity, title: 'Mục', wrong: 'Sai.', repair: 'sửa.' };
  return createProblem({ id: 'muc-la', source, range: { start, end: marked.indexOf(']') - 1 } }, words);
}

/** The quoted line and its underline. */
function quotedLines(marked: string): string[] {
  return reportText([problemAt(marked)], 1)
    .split('\n')
    .slice(1, 3);
}

describe('the quoted line stands over its underline', () => {
  test.each([
    ['a short line, whole', 'kind: [Kế họach]', ['    kind: Kế họach', '          ~~~~~~~~']],
    ['indentation is dropped', '    target: [a]', ['    target: a', '            ~']],
    [
      'combining marks take no column',
      `${'Kế'.normalize('NFD')} [a] b`,
      [`    ${'Kế'.normalize('NFD')} a b`, '       ~'],
    ],
    ['controls cannot reach the terminal', 'a\u001b[c] \u0007b', ['    a·c ·b', '      ~']],
    ['invisible characters show', 'CT[\u200b]-TTg', ['    CT·-TTg', '      ~']],
    [
      'a long paragraph is cut on both sides, at words',
      `${'một hai '.repeat(20)}[sai]${' ba bốn'.repeat(20)}`,
      [
        '    … hai một hai một hai một hai một hai sai ba bốn ba bốn ba bốn ba bốn ba bốn ba …',
        '                                          ~~~',
      ],
    ],
  ])('%s', (_, marked, expected) => {
    expect(quotedLines(marked)).toEqual(expected);
  });

  test('a long fault is cut as well', () => {
    const [line = '', underline = ''] = quotedLines(`${'một hai '.repeat(20)}[${'x'.repeat(200)}] sau`);
    expect(line).toHaveLength(underline.length);
    expect(line.endsWith(`${'x'.repeat(60)}…`)).toBe(true);
  });
});

test('in a sentence too, controls and what turns a text cannot reach the terminal; a repair keeps its lines', () => {
  const problem = { ...problemAt('[a]'), wrong: 'Số “\u001b[2J\u202e33\u0000”.', repair: 'viết\n  CT\u200b-TTg' };
  expect(reportText([problem], 1).split('\n').slice(3, 6)).toEqual([
    '  Số “·[2J·33·”.',
    '  Sửa: viết',
    '  CT\u200b-TTg',
  ]);
});

test('the last line counts and says what it means', () => {
  const error = problemAt('[a]');
  const review = problemAt('[a]', 'CẦN XEM');
  const lastLine = (report: string) => report.trimEnd().split('\n').at(-1);
  expect(reportText([], 22)).toBe('Đã kiểm tra 22 tệp, không có lỗi.\n');
  expect(lastLine(reportText([review], 22))).toBe('Đã kiểm tra 22 tệp, không có lỗi; 1 chỗ cần xem.');
  expect(lastLine(reportText([error, review], 22))).toBe(
    'Đã kiểm tra 22 tệp: 1 lỗi, 1 chỗ cần xem. Chưa thể xuất bản.',
  );
  expect(lastLine(reportText([error, error], 22))).toBe('Đã kiểm tra 22 tệp: 2 lỗi. Chưa thể xuất bản.');
});
