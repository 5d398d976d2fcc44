import fc from 'fast-check';

/** Words as official texts have them: numbers that are kept together, citations, signs that Markdown or HTML escapes. */
const words = fc.constantFrom(
  'Thực hiện',
  'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ',
  'khoản 2 Điều 5',
  'tỷ lệ 100 %',
  'R&D "mới" \'cũ\'',
  String.raw`dấu \* và \_ và \{ \} \< \[`,
  '&lt;a&gt; &amp; &sect;',
  'a < 5 > 3',
  'hai  dấu cách',
  'đường dẫn https://stttt.bacgiang.gov.vn/tin?a=1&b=2.',
  '𝔸 ậ',
);

const inline = fc.letrec<{ phrase: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { weight: 6, arbitrary: words },
    tie('phrase').map((text) => `**${text}**`),
    tie('phrase').map((text) => `*${text}*`),
    tie('phrase').map((text) => `~~${text}~~`),
    words.map((text) => `[${text.replaceAll(/https\S*|\\\[/gu, 'đây')}](/nam/năm%202024/ "Năm nay")`),
    words.map((text) => `[${text.replaceAll(/https\S*|\\\[/gu, 'đây')}][nhan]`),
    // Words before them: alone in a paragraph they are a paragraph for the writer, and bare words for MDX.
    words.map((text) => `theo <VanBan id="directives/2021/33-ct-ttg">${text}</VanBan>`),
    words.map((text) => `mã <KhongVienDan>${text}</KhongVienDan>`),
    fc.constantFrom(
      'm<sup>2</sup>',
      'CO<sub>2</sub>',
      'hết<br/>dòng',
      'hết  \ndòng',
      'hết\\\ndòng',
      'xuống\ndòng',
      '`mã <a> {b}`',
      '![Sơ đồ "A"](/anh/sơ-đồ.png)',
      'có chú thích[^1]',
      'chú thích khác[^hai]',
    ),
  ),
  phrase: fc.array(tie('piece'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
}));

const oneLine = inline.phrase.map((text) => text.replaceAll(/ *\\?\n/gu, ' '));
const indent = (text: string): string => text.replaceAll('\n', '\n   ');

const list = fc.letrec<{ list: string }>((tie) => ({
  list: fc
    .tuple(
      fc.constantFrom('- ', '1. ', '3. '),
      fc.boolean(),
      fc.array(fc.tuple(inline.phrase, fc.option(tie('list'), { maxDepth: 2 })), { minLength: 1, maxLength: 3 }),
    )
    .map(([mark, isLoose, items]) =>
      items
        .map(([text, inner]) => indent(`${mark}${text}${inner === null ? '' : `\n${isLoose ? '\n' : ''}${inner}`}`))
        .join(isLoose ? '\n\n' : '\n'),
    ),
})).list;

/** Cells as offices write them: words, figures, one with the cell above, one with the cell before. */
const cell = fc.oneof(
  { weight: 3, arbitrary: oneLine.map((text) => ` ${text} `) },
  fc.constantFrom(' 1.234,5 ', ' 12% ', ' - ', ' ', ' ^^ ', '', String.raw` \^^ `, ' 7[^1] '),
);

const TWO_ROW_HEAD = `| TT | Chỉ tiêu | Kết quả ||
|:-:|---|---|---|
| ^^ | ^^ | Năm 2023 | Năm 2024 |
| 1 | Theo Chỉ thị số 33/CT-TTg | 1.234,5 | 12% |
| ^^ | Khác || - |
| Tổng || 7 | (\\*) |`;

const anyTable = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([columns, rows, isWide]) => {
    const line = (cells: readonly string[]): string => `|${cells.slice(0, columns).join('|')}|`;
    const head = line([' STT ', ' Tên ', isWide ? '' : ' Số ', ' Năm '].slice(0, columns));
    return [head, line(['---', ':-:', '--:', '---'].slice(0, columns)), ...rows.map(line)].join('\n');
  });

const table = fc.oneof({ weight: 3, arbitrary: anyTable }, fc.constant(TWO_ROW_HEAD));

const titledTable = fc
  .tuple(
    fc.constantFrom(
      '',
      ' ten="Bảng 1. Theo Chỉ thị số 33/CT-TTg &amp; khác"',
      ' dau="2"',
      ' ten="A" dau="0"',
      ' dau="x"',
    ),
    fc.constantFrom('', 'ĐVT: triệu đồng\n\n', '(Kèm theo **Điều 5**)\n\nĐơn vị tính: %\n\n'),
    table,
    fc.constantFrom('', '\n\nNguồn: *Sở*.'),
  )
  .map(([attributes, before, own, after]) => `<Bang${attributes}>\n\n${before}${own}${after}\n\n</Bang>`);

const block = fc.oneof(
  { weight: 3, arbitrary: inline.phrase },
  fc.tuple(fc.integer({ min: 2, max: 5 }), oneLine).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  { weight: 2, arbitrary: list },
  table,
  titledTable,
  inline.phrase.map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
  fc.constantFrom(
    '***',
    '```\nmã <a> {b}\n```',
    '- [x] xong\n- [ ] chưa',
    '1\\. Tiếp tục\n\na) Một',
    '* * *\n\n+ khác',
  ),
);

const ENDINGS = '[nhan]: https://example.org/nhãn\n\n[^1]: Một **chú thích**.\n\n[^hai]: Đoạn một.\n\n    - đoạn hai';

/** Bodies within the dialect, the same at every run. */
export const BODY_SAMPLES: readonly string[] = fc
  .sample(fc.array(block, { minLength: 1, maxLength: 6 }), { numRuns: 60, seed: 1975 })
  .map((blocks) => `${blocks.join('\n\n')}\n\n${ENDINGS}\n`);
