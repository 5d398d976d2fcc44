import { describe, expect, test } from 'vitest';
import { readFile } from '../../../../../src/content/read/read-file.ts';
import { writtenOf } from './written.ts';

/** Without the spans that hold words together. */
function marked(body: string): string {
  return writtenOf(body).replaceAll(/<span class="together">(.*?)<\/span>/gu, '$1');
}

describe('marking mentions in a body', () => {
  test('leaves a hole for the mention, and nothing but the mention', () => {
    expect(marked('Theo Chỉ thị số 33/CT-TTg về dân vận.')).toBe(
      '<p id="p1">Theo ⟦0:Chỉ thị số 33/CT-TTg⟧ về dân vận.</p>',
    );
  });

  test('covers a mention that crosses bold text with one hole', () => {
    expect(marked('**Theo Chỉ thị số** 33/CT-TTg.')).toBe(
      '<p id="p1"><strong>Theo </strong>⟦0:<strong>Chỉ thị số</strong> 33/CT-TTg⟧.</p>',
    );
  });

  test('leaves an author’s own link whole', () => {
    expect(marked('Xem [theo Chỉ thị số 33/CT-TTg đó](https://example.org/).')).toBe(
      '<p id="p1">Xem <a href="https://example.org/">theo Chỉ thị số 33/CT-TTg đó</a>.</p>',
    );
    expect(marked('Chỉ thị [số 33/CT-TTg](https://example.org/) và Kế hoạch số 2/KH-UBND.')).toContain(
      'Chỉ thị <a href="https://example.org/">số 33/CT-TTg</a> và ⟦1:Kế hoạch số 2/KH-UBND⟧.',
    );
  });

  test('breaks the hole off around a note, for a link holds no link', () => {
    const html = marked('Theo Chỉ thị số 33/CT-TTg[^1] ngày 26/11/2021.\n\n[^1]: Chú.');
    expect(html.replaceAll(/<sup>.*?<\/sup>/gu, '<sup>1</sup>')).toContain(
      'Theo ⟦0:Chỉ thị số 33/CT-TTg⟧<sup>1</sup>⟦0: ngày 26/11/2021⟧.',
    );
  });

  test('turns an editor’s mark into a hole and takes "no citation" at its word', () => {
    expect(marked('Theo <VanBan id="directives/2021/54-kl-tu">kết luận ấy</VanBan>.')).toContain(
      'Theo ⟦0:kết luận ấy⟧.',
    );
    expect(marked('Theo <VanBan id="directives/2021/54-kl-tu" />.')).toContain('Theo ⟦0:⟧.');
    expect(marked('Mã <KhongVienDan>Chỉ thị số 33/CT-TTg</KhongVienDan>.')).toContain('Mã Chỉ thị số 33/CT-TTg.');
  });

  test('marks on lines of their own stand around the words between them', () => {
    const mark = '<VanBan id="directives/2021/54-kl-tu">';
    expect(marked(`${mark}kết luận ấy</VanBan>`)).toBe('<p id="p1">⟦0:kết luận ấy⟧</p>');
    expect(marked(`${mark}\nkết luận *ấy*\n\nvà\n</VanBan>`)).toBe(
      '<p id="p1">⟦0:kết luận <em>ấy</em>⟧</p>\n<p id="p2">⟦1:và⟧</p>',
    );
  });

  test('gives headings, items and cells their anchors', () => {
    const html = marked('## II. KẾT QUẢ\n\n- một\n\n| a |\n|---|\n| Chỉ thị số 33/CT-TTg |');
    expect(html).toContain('<h2 id="ii">');
    expect(html).toContain('<li id="ii-g1">');
    expect(html).toContain('<td><span id="ii-bang-1-d2-c1">⟦0:Chỉ thị số 33/CT-TTg⟧</span></td>');
  });

  test('a hole names its mention in the list of the reading, those of the title and the ignored ones counted', () => {
    const { body } = readFile(
      Buffer.from(
        '---\ntitle: Theo Chỉ thị số 33/CT-TTg\n---\n<KhongVienDan>Kế hoạch số 1/KH-UBND</KhongVienDan>, Kế hoạch số 2/KH-UBND.\n',
      ),
    );
    const holes = body?.html.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece !== 'string')) ?? [];
    expect(holes.map(({ mention }) => body?.mentions[mention]?.text)).toEqual(['Kế hoạch số 2/KH-UBND']);
    expect(body?.mentions).toHaveLength(3);
  });

  test('gives each block its place in words', () => {
    const { body } = readFile(Buffer.from('---\n---\n## II. KẾT QUẢ\n\nMột đoạn.\n\n- một gạch\n'));
    expect(body?.html.map(({ pieces }) => pieces.join(''))).toEqual([
      '<h2 id="ii" data-place="mục II">II. KẾT QUẢ</h2>',
      '<p id="ii-p1" data-place="mục II, đoạn 1">Một đoạn.</p>',
      '<ul data-mark="-">\n<li id="ii-g1" data-place="mục II, gạch đầu dòng 1">một gạch</li>\n</ul>',
    ]);
  });
});
