import { mdxToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markCitations } from '../../../../src/content/body/mark-citations.ts';
import { MARKDOWN_FEATURES } from '../../../../src/content/body/parse-body.ts';
import { compileBody, CONTENT } from './compile-body.ts';

function compile(body: string): string {
  return compileBody(body, { mdastPlugins: [markCitations(CONTENT)] });
}

describe('marking mentions in a body', () => {
  test('wraps the mention, and nothing but the mention, with its key', () => {
    expect(compile('Theo Chỉ thị số 33/CT-TTg về dân vận.')).toContain(
      '<p id="p1">{"Theo "}<Citation at="reports/2024/thu#p1@5">{"Chỉ thị số 33/CT-TTg"}</Citation>{" về dân vận."}</p>',
    );
  });

  test('covers a mention that crosses bold text with one link', () => {
    expect(compile('Theo **Chỉ thị số** 33/CT-TTg.')).toContain(
      '<Citation at="reports/2024/thu#p1@5"><strong>{"Chỉ thị số"}</strong>{" 33/CT-TTg"}</Citation>{"."}',
    );
    expect(compile('**Theo Chỉ thị số** 33/CT-TTg.')).toContain(
      '<strong>{"Theo "}</strong><Citation at="reports/2024/thu#p1@5"><strong>{"Chỉ thị số"}</strong>',
    );
  });

  test('leaves an author’s own link alone', () => {
    const code = compile('Theo [Chỉ thị số 33/CT-TTg](https://example.org/).');
    expect(code).toContain('<a href="https://example.org/">');
    expect(code).not.toContain('Citation');
  });

  test('turns an editor’s mark into a citation and takes "no citation" at its word', () => {
    expect(compile('Theo <VanBan id="directives/2021/54-kl-tu">kết luận ấy</VanBan>.')).toContain(
      '{"Theo "}<Citation at="reports/2024/thu#p1@5">{"kết luận ấy"}</Citation>',
    );
    expect(compile('Mã <KhongVienDan>Chỉ thị số 33/CT-TTg</KhongVienDan>.')).toContain(
      '{"Mã "}{"Chỉ thị số 33/CT-TTg"}',
    );
  });

  test('gives headings, items and cells their anchors', () => {
    const code = compile('## II. KẾT QUẢ\n\n- một\n\n| a |\n|---|\n| Chỉ thị số 33/CT-TTg |');
    expect(code).toContain('<h2 id="ii">');
    expect(code).toContain('<li id="ii-g1">');
    expect(code).toContain('<td><span id="ii-bang-1-d2-c1"><Citation at="reports/2024/thu#ii-bang-1-d2-c1@0">');
  });

  test('changes no character of the text', () => {
    const body = 'Ông "A" -- Kết luận số 54- KL/TU ngày 03/3/2021... “xong” – hết';
    expect(JSON.stringify(mdxToHast(body, { features: MARKDOWN_FEATURES, position: false }))).toContain(
      JSON.stringify(body).slice(1, -1),
    );
    expect(compile(body)).toContain('54- KL/TU');
  });
});
