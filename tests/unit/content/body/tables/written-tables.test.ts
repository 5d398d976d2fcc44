import { describe, expect, test } from 'vitest';
import { readFile } from '../../../../../src/content/read/read-file.ts';
import { blocksOf, writtenOf } from '../write/written.ts';

/** Without the spans that hold words together. */
function tableOf(body: string): string {
  return writtenOf(body).replaceAll(/<span class="together">(.*?)<\/span>/gu, '$1');
}

const TWO_ROW_HEAD = `| TT | Chỉ tiêu | Kết quả ||
|---|---|---|---|
| ^^ | ^^ | Năm 2023 | Năm 2024 |
| 1 | Theo Chỉ thị số 33/CT-TTg | 1.234,5 | 12% |
| Tổng || 2 | - |`;

describe('a table with joined cells', () => {
  test('has a head of two rows, groups of columns, and each cell once', () => {
    expect(tableOf(TWO_ROW_HEAD)).toBe(`<div class="table-scroll" role="region" tabindex="0" aria-label="Bảng 1"><table>
<colgroup span="1"></colgroup>
<colgroup span="1"></colgroup>
<colgroup span="2"></colgroup>
<thead>
<tr>
<th scope="col" rowspan="2"><span id="bang-1-d1-c1">TT</span></th>
<th scope="col" rowspan="2"><span id="bang-1-d1-c2">Chỉ tiêu</span></th>
<th scope="colgroup" colspan="2"><span id="bang-1-d1-c3">Kết quả</span></th>
</tr>
<tr data-below="">
<th scope="col" data-figure=""><span id="bang-1-d2-c3">Năm 2023</span></th>
<th scope="col" data-figure=""><span id="bang-1-d2-c4">Năm 2024</span></th>
</tr>
</thead>
<tbody>
<tr>
<td><span id="bang-1-d3-c1">1</span></td>
<td><span id="bang-1-d3-c2">Theo ⟦0:Chỉ thị số 33/CT-TTg⟧</span></td>
<td data-figure=""><span id="bang-1-d3-c3">1.234,5</span></td>
<td data-figure=""><span id="bang-1-d3-c4">12%</span></td>
</tr>
<tr>
<td colspan="2"><span id="bang-1-d4-c1">Tổng</span></td>
<td data-figure=""><span id="bang-1-d4-c3">2</span></td>
<td data-figure=""><span id="bang-1-d4-c4">-</span></td>
</tr>
</tbody>
</table></div>`);
  });

  test.each([
    [
      'one column merged down the body',
      '| A | B |\n|---|---|\n| Sở A | x |\n| ^^ | y |',
      '<th scope="row" rowspan="2">',
    ],
    ['an escaped sign is text', String.raw`| A | B |` + '\n|---|---|\n' + String.raw`| 1 | \^^ |`, '>^^</span></td>'],
    ['a blank is an empty cell', '| A | B |\n|---|---|\n| | x |', '<td><span id="bang-1-d2-c1"></span></td>'],
    ['in a quotation', '> | A ||\n> |---|---|\n> | 1 | 2 |', '<th scope="colgroup" colspan="2">'],
    ['in an item of a list', '- một\n\n  | A ||\n  |---|---|\n  | 1 | 2 |', '<th scope="colgroup" colspan="2">'],
    ['with Windows line ends', '| A ||\r\n|---|---|\r\n| 1 | 2 |\r\n', '<th scope="colgroup" colspan="2">'],
    ['without bars at its ends', 'A | B\n---|---\n1 | x\n^^ | y', '<th scope="row" rowspan="2">'],
  ])('%s', (_, body, expected) => {
    expect(writtenOf(body)).toContain(expected);
  });
});

describe('a table with a name', () => {
  const named = (attributes: string, before = '', after = ''): string =>
    `<Bang${attributes}>\n\n${before}| A | B |\n|---|---|\n| 1 | x |\n${after}\n</Bang>`;

  test('has it as its caption, with its citation, and the region is called so', () => {
    const html = tableOf(named(' ten="Bảng 2. Theo Chỉ thị số 33/CT-TTg &amp; khác"'));
    expect(html).toContain(
      '<div class="table-scroll" role="region" tabindex="0" aria-labelledby="p1"><table>\n<caption>\n' +
        '<p id="p1">Bảng 2. Theo ⟦0:Chỉ thị số 33/CT-TTg⟧ &amp; khác</p>\n</caption>\n<thead>',
    );
  });

  test('or has paragraphs before it as its caption, the unit apart, and those after it as notes', () => {
    const html = tableOf(named('', 'Bảng *2*\n\nĐVT: triệu đồng\n\n', '\nNguồn: Sở.\n'));
    expect(html).toContain(
      '<caption>\n<p id="p1">Bảng <em>2</em></p>\n<p id="p2" data-unit="">ĐVT: triệu đồng</p>\n</caption>',
    );
    expect(html).toMatch(/<\/table><\/div>\n<p id="p3" class="table-note">Nguồn: Sở\.<\/p>$/u);
  });

  test('that is only a unit is called by its number', () => {
    expect(tableOf(named('', '(Đơn vị tính: người)\n\n'))).toContain('aria-label="Bảng 1"');
  });

  test('moves no anchor when the tag is put around it', () => {
    const anchorsOf = (body: string): readonly string[] => blocksOf(body).flatMap(({ anchors }) => anchors);
    const plain = `Bảng 2\n\n${TWO_ROW_HEAD}\n\nĐoạn sau.`;
    expect(anchorsOf(`<Bang ten="Bảng 2">\n\n${TWO_ROW_HEAD}\n\n</Bang>\n\nĐoạn sau.`)).toEqual(anchorsOf(plain));
    expect(anchorsOf(`<Bang>\n\nBảng 2\n\n${TWO_ROW_HEAD}\n\n</Bang>\n\nĐoạn sau.`)).toEqual(anchorsOf(plain));
  });

  test.each([
    `<Bang dau='1' ten='Theo Chỉ thị số 33/CT-TTg'>`,
    `<Bang ten="Bảng &quot;A&quot; theo Chỉ thị số 33/CT-TTg">`,
    `<Bang ten="𝔸 theo Chỉ thị số 33/CT-TTg" dau="1">`,
    `<Bang\n  dau="1"\n  ten="Theo Chỉ thị số 33/CT-TTg">`,
  ])('is found in its file: %s', (tag) => {
    const source = `---\n---\n${tag}\n\n| A | B |\n|---|---|\n| 1 | x |\n\n</Bang>\n`;
    const { body } = readFile(Buffer.from(source));
    const words = body?.mentions.map(({ range }) => source.slice(range.start, range.end));
    expect(words).toEqual(['Chỉ thị số 33/CT-TTg']);
  });

  test('around anything but one table, the tag leaves what it holds', () => {
    expect(writtenOf('<Bang ten="Tên">\n\n- một\n\n</Bang>')).toBe(
      '<p id="p1">Tên</p>\n<ul data-mark="-">\n<li id="g1">một</li>\n</ul>',
    );
    expect(writtenOf('Chữ <Bang ten="x">trong</Bang> dòng.')).toBe('<p id="p1">Chữ trong dòng.</p>');
  });
});
