import { describe, expect, test } from 'vitest';
import { findSignFaults } from '../../../../../src/content/body/faithful/find-sign-faults.ts';
import { parseMdxBody } from '../../../../../src/content/body/parse-body.ts';

/** Each fault as its id and the stretch it is told at. */
function faultsOf(body: string, isPage = false): string[] {
  const parsed = parseMdxBody(body);
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  return findSignFaults(parsed.tree, { source: body, isPage }).map(
    ({ id, range }) => `${id}: ${body.slice(range.start, range.end)}`,
  );
}

describe('what is published as it is written is not told of', () => {
  test.each([
    [
      'markup that does what it says',
      '## I. A\n\n**đậm** *nghiêng* ~~bỏ~~ [liên kết](https://a.vn/x_(y) "Tựa")\n\n---',
    ],
    ['bold text glued to a letter, which shows as bold', '**Điều 1**a và b**ô**i đen'],
    ['figures joined by one tilde', 'từ 3~5 đến 7~8'],
    ['marks that stand alone', 'Số liệu đến 15/3 (*). 3 * 4 và (**); *Ghi chú: 5'],
    ['a sign of a note behind marked words', '**Đơn vị A*** và *R** là; \\**đậm**, ***cả hai*** *một***hai**'],
    ['escapes that Markdown asks for', String.raw`1\. Một \* \_ \{ \} \< \> \[ \] \( giữ`.replace(String.raw`\( `, '')],
    ['a path with single backslashes', String.raw`Lưu tại D:\tailieu\nam và \\\\may\\tep`],
    ['signs that MDX would read, as references', 'a &lt; b &amp; c &gt; d &quot;e&quot;'],
    ['blanks in the midst of a line, before and behind it', '  hai  dấu\u00a0cách \nvà dòng   sau\t'],
    ['a hard line break', 'KT. GIÁM ĐỐC\\\nPHÓ GIÁM ĐỐC  \nNguyễn Văn A<br/>Sở'],
    [
      'a hard line break in a quotation, an item and bold words',
      '> một\\\n> hai  \n> ba\n\n- bốn\\\n  năm\n\n> **sáu\\\n> bảy**',
    ],
    ['quotations, nested', '> Một.\n>\n> > Hai\n> > ba.\n>\n> - bốn'],
    ['lists, nested and loose', '- a\n\n  - b\n\n    c\n\n3. d\n5. e\n\n01) f\n+ g\n* h'],
    ['a table', '| a | b |\n|:--|--:|\n| \\| | **c** |\n| d |'],
    ['notes in their order', 'Một[^1] hai[^2] ba[^1] và[^ten].\n\n[^1]: A\n    b.\n\n[^2]: C.\n\n[^ten]: D.'],
    ['a bare address', 'Xem https://stttt.bacgiang.gov.vn/tin?a=1&b=2. và www.a.vn, a@b.vn'],
    ['components and elements', '<VanBan id="directives/2021/33-ct-ttg">Chỉ thị</VanBan> m<sup>2</sup>\n\n<br/>'],
    [
      'a component on lines of its own around blocks',
      '<Bang ten="Bảng 1" dau="1">\n\nĐVT: %\n\n| a | b |\n|---|---|\n| 1 | ^^ |\n\nNguồn: Sở.\n\n</Bang>\n\n> <VanBan id="directives/2021/33-ct-ttg">\n>\n> chữ\n>\n> </VanBan>',
    ],
    ['Windows line breaks', 'Một đoạn\r\nthường.\r\n\r\n- a\r\n- b\r\n'],
    ['a label with its address', '[a][b] và [b]\n\n[b]: https://a.vn/'],
  ])('%s', (_, body) => {
    expect(faultsOf(body)).toEqual([]);
  });
});

describe('lines that run together', () => {
  test.each([
    ['a paragraph', 'Báo cáo kết quả.\nTriển khai Chỉ thị.', ['dong-noi-lien: Triển khai Chỉ thị.']],
    ['a line without an end above', 'Công tác kiểm tra\nSở đã kiểm tra.', ['dong-noi-lien: Sở đã kiểm tra.']],
    ['a Roman number', 'Mở đầu\nI. KẾT QUẢ', ['dong-noi-lien: I. KẾT QUẢ']],
    ['an item that cannot begin a list', 'Gồm:\n2. Hai', ['dong-noi-lien: 2. Hai']],
    ['a part of a section', 'Gồm\n1.1. Về\n1.2 Nhân sự', ['dong-noi-lien: 1.1. Về', 'dong-noi-lien: 1.2 Nhân sự']],
    ['points', 'Gồm:\na) Một;\nđ) Hai.', ['dong-noi-lien: a) Một;', 'dong-noi-lien: đ) Hai.']],
    [
      'points in other writings',
      'a. Một\nb. Hai\nc/ Ba\no Bốn',
      ['b. Hai', 'c/ Ba', 'o Bốn'].map((line) => `dong-noi-lien: ${line}`),
    ],
    [
      'dashes and bullets',
      'Gồm:\n– Một;\n• Hai;\n-Ba',
      ['– Một;', '• Hai;', '-Ba'].map((line) => `dong-noi-lien: ${line}`),
    ],
    ['an article', 'Chương trình.\nĐiều 5. Phạm vi', ['dong-noi-lien: Điều 5. Phạm vi']],
    ['a chapter', 'QUY ĐỊNH\nChương II', ['dong-noi-lien: Chương II']],
    [
      'lines that dashes make a heading',
      'CỘNG HÒA XÃ HỘI\nĐộc lập\n---',
      ['dong-noi-lien: Độc lập', 'dong-gach-thanh-de-muc: ---'],
    ],
    ['a label in bold', 'Mở đầu\n**II. KẾT QUẢ**', ['dong-noi-lien: **II. KẾT QUẢ**']],
    ['what an item swallows', '1. Tuyên truyền\nSở đã ban hành.', ['dong-bi-nuot: Sở đã ban hành.']],
    ['what a quotation swallows', '> Trích\nlời sau', ['dong-bi-nuot: lời sau']],
    ['what an item of an item swallows', '- a\n  - b.\n  Đoạn', ['dong-bi-nuot: Đoạn']],
    [
      'a table that an item swallows, by its first row',
      '- Mục\n| A | B |\n|---|---|\n| 1 | 2 |',
      ['dong-bi-nuot: | A | B |'],
    ],
    ['a second line indented with its item', '- Một.\n  Hai.', ['dong-noi-lien: Hai.']],
  ])('%s', (_, body, expected) => {
    expect(faultsOf(body)).toEqual(expected);
  });

  test.each([
    ['they are rows of a table that is told of', 'Gồm\n| A | B |\n| 1 | 2 |\n| 3 | 4 |'],
    ['rows have no bars at their ends', 'TT | Tên\n1 | Sở\n2 | Phòng'],
    ['rows have tabs between their cells', 'Gồm\nTT\tTên\n1\tSở'],
    ['a sentence goes on in a small letter', 'Sở đã ban hành\nnăm văn bản.'],
    ['a citation goes on', 'Theo quy định tại Điều\n5. Các cơ quan, ngày\n26/11/2021 và Sở,\nBan, ngành.'],
    ['an item goes on', '- Hạ tầng viễn thông\nđược đầu tư.'],
  ])('but not where %s', (_, body) => {
    expect(faultsOf(body)).toEqual([]);
  });

  const WRAPPED =
    'Thực hiện chương trình công tác của Ủy ban nhân dân tỉnh, trong quý I năm 2021,\n' +
    'các phòng, đơn vị thuộc Sở đã phối hợp tốt với nhau và với các ngành liên quan.\n' +
    'Công tác kiểm tra được duy trì thường xuyên. Qua kiểm tra, Sở và Công an tỉnh\n' +
    'Bắc Giang đã nhắc nhở các đơn vị chậm tiến độ và yêu cầu báo cáo trước ngày 20.\n' +
    'Sở đề nghị các đơn vị nghiêm túc thực hiện.';

  test('nor where a text is broken at the edge of its page, whatever the next line begins with', () => {
    expect(faultsOf(WRAPPED)).toEqual([]);
  });

  test('in such a text a line that ends before the edge is told of all the same', () => {
    expect(faultsOf(`${WRAPPED}\nNƠI NHẬN\nSở Nội vụ.`)).toEqual([
      'dong-co-le-noi-lien: NƠI NHẬN',
      'dong-noi-lien: Sở Nội vụ.',
    ]);
  });
});

describe('signs that would be lost', () => {
  test.each([
    ['a line of dashes', 'TRUNG TÂM\n---', ['dong-gach-thanh-de-muc: ---']],
    ['a line of equals signs', 'TRUNG TÂM\n===', ['dong-gach-thanh-de-muc: ===']],
    ['number signs that close a heading', '## Đề mục ##', ['dau-thang-cuoi-de-muc: ##']],
    ['a heading without words', '#', ['chu-bi-mat: #']],
    ['a heading of nothing but blanks', 'A\n\n## \n\nB', ['chu-bi-mat: ## ']],
    ['a quotation without words', 'A\n\n>\n\nB', ['chu-bi-mat: >']],
    [
      'marks that make bold words within bold ones',
      '**Căn cứ:**Luật; **Theo**:x; x**Đậm**y.',
      ['dau-nhan-nuot-dau: **Luật; **Theo**:x; x**'],
    ],
    ['bold glued to what follows', '**Điều 1.**Phạm vi', ['dau-nhan-khong-thanh: **']],
    ['bold with a blank inside', '**Điều 2. **Đối tượng', ['dau-nhan-khong-thanh: **']],
    ['bold and slanted with a blank inside', '***Điều 3 ***(sau', ['dau-nhan-khong-thanh: ***']],
    ['slanted words that end with a dash', 'Theo *TCVN 6853:2001-*An toàn', ['dau-nhan-khong-thanh: *']],
    ['marks in the midst of a word', '*học vừa l**àm*', ['dau-nhan-khong-thanh: **']],
    [
      'one sign of two taken for a mark',
      '*Phòng th**í **nghiệm* là',
      ['dau-nhan-khong-thanh: **', 'dau-nhan-nuot-dau: *nghiệm*'],
    ],
    ['underscores glued', '__Điều 1.__Phạm vi', ['dau-nhan-khong-thanh: __']],
    ['stars in brackets', 'a (*) b (*)', ['dau-nhan-nuot-dau: *) b (*']],
    ['multiplication', '3*4*5 và 2**3**4', ['dau-nhan-nuot-dau: *4*', 'dau-nhan-nuot-dau: **3**']],
    ['underscores in brackets', '(_) a (_)', ['dau-nhan-nuot-dau: _) a (_']],
    ['two tildes between figures', '5~~7 và 8~~9', ['dau-nhan-nuot-dau: ~~7 và 8~~']],
    ['a label of a link', '[1]: abc', ['dong-thanh-nhan-lien-ket: [1]: abc']],
    ['the second label of a name', '[a][b]\n\n[b]: /x/\n\n[b]: /y/', ['dong-thanh-nhan-lien-ket: [b]: /y/']],
    ['a note without a mark', '[^a]: Lời', ['chu-thich-bi-bo: [^a]: Lời']],
    ['a mark without a note', 'Chữ[^a].', ['chu-thich-thieu-loi: [^a]']],
    ['a note that is counted otherwise', 'Chữ[^3].\n\n[^3]: Lời', ['chu-thich-doi-so: [^3]']],
    ['a drive', String.raw`C:\#x`, [String.raw`gach-cheo-bi-mat: \#`]],
    [
      'a backslash that nothing asks for',
      String.raw`50\% và \(a)`,
      [String.raw`gach-cheo-bi-mat: \%`, String.raw`gach-cheo-bi-mat: \(`],
    ],
    ['a reference', '&copy; &#x41;', ['ma-ky-tu: &copy;', 'ma-ky-tu: &#x41;']],
    ['a backslash that keeps a bracket from making a link', String.raw`[1]\(2)`, []],
    ['backquotes', '`a` b', ['dau-nhay-nguoc: `a`']],
    ['a fence', '~~~\na\n~~~', ['dau-nhay-nguoc: ~~~\na\n~~~']],
    ['a box to tick', '- [ ] a', ['chu-bi-mat: - [ ]']],
    ['a number that no list prints', '001. a', ['so-muc-khong-in-duoc: 001.']],
    ['a sign of comparison', '> 5 %', ['dau-lon-hon-dau-dong: >']],
  ])('%s', (_, body, expected) => {
    expect(faultsOf(body)).toEqual(expected);
  });

  test('a page of prose may show code, but Astro counts its items and strikes out between single tildes', () => {
    expect(faultsOf('Gõ `npm start`.\n\n1. a\n2. b\n\n- c', true)).toEqual([]);
    expect(faultsOf('1. a\n3. b\n\n1) c\n\n3~5 và 7~8', true)).toEqual([
      'so-muc-khong-in-duoc: 3.',
      'so-muc-khong-in-duoc: 1)',
      'chu-bi-mat: ~5 và 7~',
    ]);
  });
});
