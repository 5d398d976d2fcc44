import { describe, expect, test } from 'vitest';
import { formatProblems, formatReport } from '../../../../src/content/checks/format-problems.ts';
import { createProblem } from '../../../../src/content/checks/problem.ts';
import { createSourceText } from '../../../../src/content/read/source-text.ts';

/** The quoted line and its underline, for a text in which `[` and `]` stand around the fault. */
function quotedLines(marked: string): string[] {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const source = createSourceText('content/site.yaml', text);
  const problem = createProblem('muc-la', source, { start, end: marked.indexOf(']') - 1 });
  return formatProblems([problem]).split('\n').slice(1, 3);
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

test('the last line counts and says what it means', () => {
  const source = createSourceText('content/site.yaml', 'a');
  const error = createProblem('muc-la', source, { start: 0, end: 1 });
  const review = createProblem('ky-tu-an', source, { start: 0, end: 1 });
  const lastLine = (report: string) => report.trimEnd().split('\n').at(-1);
  expect(formatReport([], 22)).toBe('Đã kiểm tra 22 tệp, không có lỗi.\n');
  expect(lastLine(formatReport([review], 22))).toBe('Đã kiểm tra 22 tệp, không có lỗi; 1 chỗ cần xem.');
  expect(lastLine(formatReport([error, review], 22))).toBe(
    'Đã kiểm tra 22 tệp: 1 lỗi, 1 chỗ cần xem. Chưa thể xuất bản.',
  );
  expect(lastLine(formatReport([error, error], 22))).toBe('Đã kiểm tra 22 tệp: 2 lỗi. Chưa thể xuất bản.');
});
