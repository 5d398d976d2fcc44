import { describe, expect, test } from 'vitest';
import { pastedTables } from '../../../../../src/content/body/tables/faults/pasted-tables.ts';
import { readFile } from '../../../../../src/content/read/read-file.ts';
import { runChecks } from '../../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive, problemsOf } from '../../checks/corpus-of.ts';

/** `id “the words it points to”` of every fault of a body's tables. */
function faultsOf(body: string): string[] {
  const source = `---\n---\n${body}\n`;
  const { tableFaults = [] } = readFile(Buffer.from(source)).body ?? {};
  return tableFaults.map(({ id, range }) => `${id} “${source.slice(range.start, range.end)}”`);
}

describe('what keeps a table from being shown as it is meant', () => {
  test.each([
    ['no ruling', '| A | B |\n| 1 | 2 |', ['bang-thieu-dong-ke “| A | B |”']],
    ['no ruling, below a line of text', 'Đoạn\n| A | B |\n| 1 | 2 |', ['bang-thieu-dong-ke “| A | B |”']],
    ['no ruling, in a quotation', '> | A | B |\n> | 1 | 2 |', ['bang-thieu-dong-ke “| A | B |”']],
    [
      'no ruling, a blank line between all rows',
      '| A | B |\n\n| 1 | 2 |\n\n| 3 | 4 |',
      ['bang-thieu-dong-ke “| A | B |”'],
    ],
    ['no ruling, in the tag', '<Bang ten="A">\n\n| A | B |\n| 1 | 2 |\n\n</Bang>', ['bang-thieu-dong-ke “| A | B |”']],
    ['no ruling, without bars at the ends', 'TT | Tên\n1 | Sở', ['bang-thieu-dong-ke “TT | Tên”']],
    ['columns kept apart by tabs', 'Gồm:\nTT\tTên\n1\tSở\nTổng\t\t5', ['bang-tab “TT\tTên”']],
    ['the same with a blank line between all rows', 'TT\tTên\n\n1\tSở', ['bang-tab “TT\tTên”']],
    ['a ruling of another width', '| A | B |\n|---|---|---|\n| 1 | 2 |', ['bang-dong-ke-lech “| A | B |”']],
    ['the same without bars at the ends', 'A | B\n---|---|---\n1 | 2', ['bang-dong-ke-lech “A | B”']],
    ['a ruling below the second row', '| A ||\n| ^^ | B |\n|---|---|\n| 1 | 2 |', ['bang-dong-ke-lech “| A ||”']],
    ['a second ruling', '| A ||\n|---|---|\n| B | C |\n|---|---|\n| 1 | 2 |', ['bang-dong-ke-thua “|---|---|”']],
    [
      'a blank line in its midst',
      '| A | B |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n| 5 | 6 |',
      ['bang-dut-doan “| 3 | 4 |”'],
    ],
    ['a line of text right below it', '| A | B |\n|---|---|\n| 1 | 2 |\nNguồn: Sở.', ['bang-dong-dinh “Nguồn: Sở.”']],
    ['the same in one column', '| A |\n|---|\n| 1 |\nNguồn: Sở.', ['bang-dong-dinh “Nguồn: Sở.”']],
    ['more cells than the head', '| A | B |\n|---|---|\n| 1 | 2 | 3 | |', ['bang-o-thua “3 | |”']],
    ['two faults of one table', '| A | ^^ |\n|---|---|\n|| 2 |', ['bang-gop-tren “^^”', 'bang-gop-truoc “|”']],
    [
      'a head that cuts a cell',
      '<Bang dau="1">\n\n| A | B |\n|---|---|\n| ^^ | 2 |\n\n</Bang>',
      ['bang-dau-cat-o “<Bang dau="1">”'],
    ],
    ['two tables in one tag', `<Bang>\n\n${'| A |\n|---|\n\n'.repeat(2)}</Bang>`, ['bang-the-sai “<Bang>”']],
    ['the tag within a line', 'Chữ <Bang>trong</Bang> dòng.', ['bang-the-sai “<Bang>”']],
  ])('%s', (_, body, expected) => {
    expect(faultsOf(body)).toEqual(expected);
  });

  test.each([
    ['a sound table', '| A | B ||\n|---|---|---|\n| ^^ | C | D |\n| 1 | 2 | |\n| 3 |'],
    [
      'a name, a unit, a source',
      '<Bang ten="A" dau="1">\n\nĐVT: %\n\n| A | B |\n|:-:|--:|\n| 1 | - |\n\nNguồn: Sở.\n\n</Bang>',
    ],
    ['dashes where there is no figure', '| A | B |\n|---|---|\n| - | - |\n| -- | -- |'],
    [
      'bars in running text',
      String.raw`Họ tên: A | B | C` + '\n\n' + String.raw`\| a | b | c` + '\n\n|x| là trị tuyệt đối',
    ],
    ['a tab in a single line', 'Số: 5\tHà Nội\n\nĐoạn.\n\nSố: 6\tHà Nội'],
    [
      'a tab behind what Word numbers a paragraph with',
      ['1.\tA', '1.1.\tB', 'a)\tC', '–\tD', '(1)\tE', 'Điều 5.\tG', '•\tH', 'II.\tI'].join('\n\n'),
    ],
    ['a table below a line of text', 'Bảng 1\n| A | B |\n|---|---|\n| 1 | 2 |'],
    ['bars in code', '```\n| A | B |\n```'],
    ['a rule', 'Chữ\n\n---\n\nchữ'],
  ])('%s is none', (_, body) => {
    expect(faultsOf(body)).toEqual([]);
  });

  test('a page of prose is held to the same', () => {
    const page = '---\ntitle: Giới thiệu\n---\n\n| A | B |\n| 1 | 2 |\n';
    expect(runChecks(corpusOf({ 'pages/gioi-thieu': page })).map(({ id }) => id)).toContain('bang-thieu-dong-ke');
  });
});

describe('a table pasted as HTML', () => {
  test.each([
    [
      'joined cells',
      '<table>\n<tr><td rowspan="2">TT</td><td colspan="2">Chỉ tiêu</td></tr>\n<tr><td>Năm 2023</td><td>Năm 2024</td></tr>\n</table>',
      ['| TT | Chỉ tiêu ||', '|---|---|---|', '| ^^ | Năm 2023 | Năm 2024 |'],
    ],
    [
      'a cell over rows and columns',
      '<tr><td rowspan=2 colspan=2>A<td>B</tr><tr><td>C</tr><tr><td>1<td>2<td>3</tr>',
      ['| A || B |', '|---|---|---|', '| ^^ || C |', '| 1 | 2 | 3 |'],
    ],
    [
      'rows of different lengths',
      '<tr><td>A</td></tr><tr><td>1</td><td>2</td></tr>',
      ['| A | |', '|---|---|', '| 1 | 2 |'],
    ],
    [
      'what Word writes into cells',
      "<TABLE border=1 style='mso:x'><TR><TD width=64><p class=MsoNormal><b>Số</b>&nbsp;\n lượng<br>(a|b)</p></TD><TH><!-- x --></TH></TR></TABLE>",
      [String.raw`| Số lượng<br/>(a\|b) | |`, '|---|---|'],
    ],
    [
      'a table in a cell, for which there is no sign',
      '<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>',
      [],
    ],
  ])('%s', (_, html, lines) => {
    expect(pastedTables(`Trước.\n\n${html}\n\nSau.`).map((table) => table.lines)).toEqual([lines]);
  });

  test.each([
    [
      'sound HTML',
      '<table>\n<tr><td rowspan="2">TT</td></tr>\n<tr><td>Năm 2023</td></tr>\n</table>',
      ['10:1 bang-html'],
    ],
    [
      'HTML that MDX cannot read',
      '<table border=1>\n<tr><td>A<br>B<td>2\n<tr><td>3<td>4\n</table>',
      ['10:1 bang-html'],
    ],
    ['rows without their table', 'Chữ.\n\n<tr><td>1</td><td>2</td></tr>', ['12:1 bang-html']],
    ['a table that does not end', '<table>\n\n<tr>\n\n<td>1</td>\n\n</tr>\n\nHết.', ['10:1 bang-html']],
    [
      'two tables',
      '<table><tr><td>1</td></tr></table>\n\nChữ.\n\n<table><tr><td>1</td></tr></table>',
      ['10:1 bang-html', '14:1 bang-html'],
    ],
    [
      'and a fault of the text between',
      '<tr><td>1</td></tr>\n\n5 <x\n\n<tr><td>1</td></tr>',
      ['10:1 bang-html', '12:3 mdx-dau-nho-hon', '14:1 bang-html'],
    ],
    ['an escaped tag is text', String.raw`Thẻ \<table> và \<td>.`, []],
    ['a tag in code is no table', 'Thẻ `<table>`.', ['10:5 dau-nhay-nguoc']],
  ])('%s: told of once', (_, body, expected) => {
    expect(problemsOf(directive({}, `${body}\n`))).toEqual(expected);
  });
});
