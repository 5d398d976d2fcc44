import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive, ISSUERS } from './corpus-of.ts';

/** `line:column id` of every problem of one directive, `directives/2021/33-ct-ttg`. */
function problemsOf(text: string): string[] {
  return runChecks(corpusOf({ 'directives/2021/33-ct-ttg': text })).map(
    ({ id, place: { line, column } }) => `${line}:${column} ${id}`,
  );
}

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

describe('frontmatter is held to its schema', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a date known to the year, bare', { issuedOn: '2021' }, []],
    ['a date known to the month', { issuedOn: '2021-11' }, []],
    ['a full date in quotes', { issuedOn: '"2021-11-26"' }, []],
    ['a date written in one number', { issuedOn: '20211126' }, ['5:11 ngay-sai-dang']],
    ['a leap day that there was not', { issuedOn: '2021-02-29' }, ['5:11 ngay-khong-co']],
    ['a date in a list', { issuedOn: '[2021]' }, ['5:11 sai-kieu']],
    ['a number YAML reads as true', { number: 'true' }, ['3:9 khong-phai-chu']],
    ['a title of blanks', { title: '"  "' }, ['6:8 gia-tri-rong']],
    ['an alias that is a number', { aliases: '[06]' }, ['8:11 khong-phai-chu']],
    ['a person without a name', { signer: '{ position: Giám đốc }' }, ['8:1 thieu-muc']],
    ['an unknown key inside a key', { signer: '{ name: A, chucVu: B }' }, ['8:20 muc-la']],
    ['two unknown keys', { slug: 'a', draft: 'true' }, ['8:1 muc-la', '9:1 muc-la']],
    [
      'an unknown relation',
      { relations: '[{ type: can-cư, target: directives/2021/33-ct-ttg-2 }]' },
      ['8:21 gia-tri-la', '8:37 van-ban-khong-co'],
    ],
    ['a source that states an unknown fact', { sources: '[{ facts: [kinds], note: a }]' }, ['7:21 gia-tri-la']],
    ['a source that states nothing', { sources: '[{ facts: [], note: a }]' }, ['7:20 danh-sach-rong']],
    [
      'a source with an unknown fact and no origin',
      { sources: '[{ facts: [kinds] }]' },
      ['7:11 nguon-khong-ro', '7:21 gia-tri-la'],
    ],
    ['a topic of blanks', { topics: '["  "]' }, ['8:10 gia-tri-rong']],
    [
      'a page with a half address',
      { sources: '[{ facts: [kind], page: { title: a, url: danvan.vn, checkedOn: 2026-11-22 } }]' },
      ['7:51 dia-chi-sai'],
    ],
    [
      'a page with a script for address',
      { sources: '[{ facts: [kind], page: { title: a, url: "javascript:a", checkedOn: 2026-11-22 } }]' },
      ['7:51 dia-chi-sai'],
    ],
    ['a status by words', { status: '{ value: het-hieu-luc, by: Chỉ thị số 5, checkedOn: 2026-11, source: a }' }, []],
    [
      'a status by a document not held',
      { status: '{ value: het-hieu-luc, by: directives/2022/5-ct-ttg, checkedOn: 2026-11, source: a }' },
      ['8:36 van-ban-khong-co'],
    ],
    ['the issuer left out of a directive', { issuer: '' }, ['4:1 gia-tri-rong']],
  ])('%s', (_, lines, expected) => {
    expect(problemsOf(directive(lines))).toEqual(expected);
  });

  test('a report must name its issuer and date', () => {
    const text = '---\nkind: Báo cáo\ntitle: Kết quả\nsources: [{ facts: [kind], note: a }]\n---\n';
    expect(runChecks(corpusOf({ 'reports/2024/a': text })).map(({ id, title }) => `${id} ${title}`)).toEqual([
      'thieu-muc Cơ quan ban hành',
      'thieu-muc Ngày ban hành',
    ]);
  });

  test('frontmatter without any key is one problem', () => {
    expect(problemsOf('---\n---\n')).toEqual(['1:4 khong-co-muc']);
  });
});

describe('YAML that cannot be read is told once a line', () => {
  test.each([
    ['a colon and a wrong indent', '---\nkind: Kế hoạch: a\n  b: c\n---\n', ['2:7 yaml-hai-cham']],
    ['two colons in two lines', '---\ntitle: a: b\nplace: c: d\n---\n', ['2:8 yaml-hai-cham', '3:8 yaml-hai-cham']],
    ['a single quote left open', "---\ntitle: 'a\n---\n", ['2:8 yaml-dau-nhay']],
    ['an unclosed list', '---\ntopics: [a, b\ntitle: c\n---\n', ['3:1 yaml-thut-dong']],
    ['a star at the start', '---\ntitle: *a\n---\n', ['2:8 yaml-ky-tu-dau']],
    ['a line without colon', '---\ntitle: a\nKế hoạch\n---\n', ['3:1 yaml-hong']],
    ['an end of frontmatter inside', '---\ntitle: a\n...\nb\n---\n', ['4:1 yaml-hong']],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });
});

describe('bodies that cannot be read are told in the words of their mistake', () => {
  test.each([
    ['a brace left open', 'Tỷ lệ {100%', ['10:7 mdx-ngoac-nhon']],
    ['a brace closed in the next paragraph', 'a {b\n\nc} d', ['10:3 mdx-ngoac-nhon']],
    ['less than', 'a <15', ['10:3 mdx-dau-nho-hon']],
    ['an HTML comment', '<!-- a -->', ['10:1 mdx-dau-nho-hon']],
    ['an attribute without quotes', '<VanBan id=a />', ['10:1 mdx-dau-nho-hon']],
    ['a quote left open in a tag', 'a <VanBan id="a>b</VanBan>', ['10:3 mdx-dau-nho-hon']],
    ['a tag left open', '<KhongVienDan>a', ['10:1 mdx-the-khong-dong']],
    ['an unexpected end tag', 'a</b>', ['10:2 mdx-the-thua']],
    ['two tags that cross', '<VanBan id="a">b</KhongVienDan>', ['10:17 mdx-the-thua']],
  ])('%s', (_, body, expected) => {
    expect(problemsOf(directive({}, body))).toEqual(expected);
  });
});

describe('the type group of a number and the kind agree', () => {
  test.each([
    ['Chỉ thị', '33/CT-TTg', []],
    ['Quy định', '124-QĐ/TW', []],
    ['Quy chế', '05-QĐ/TW', []],
    ['Quyết định', '217-QĐ/TW', []],
    ['Quy định', '124/QĐ-UBND', ['so-khac-loai']],
    ['Chương trình', '44-CTr/TU', []],
    ['Chỉ thị', '44-CTr/TU', ['so-khac-loai']],
    ['Công văn', '261/SNV-XDCQ', []],
    ['Luật', '61/2020/QH14', []],
    ['Nghị quyết', '61/2022/QH15', []],
    ['Nghị định', '30/2020/NÐ-CP', ['chu-d-la']],
    ['Báo cáo', '/BC-STTTT', []],
    ['Thông tư', '15/2022/TT-BTTTT', []],
    ['Tờ trình', '15/TTr-STTTT', []],
    ['Chỉ thị', 'ba mươi ba', ['so-khong-doc-duoc']],
  ])('%s %s', (kind, number, expected) => {
    const [year = '2021'] = /(?<=\/)\d{4}(?=\/)/u.exec(number) ?? [];
    const corpus = corpusOf({ [`directives/${year}/a`]: directive({ kind, number: `"${number}"`, issuedOn: year }) });
    expect(runChecks(corpus).map(({ id }) => id)).toEqual(expected);
  });
});

describe('one document stands in one file', () => {
  const pair = (one: Record<string, string>, other: Record<string, string>) =>
    runChecks(corpusOf({ 'directives/2021/a': directive(one), 'directives/2021/b': directive(other) })).map(
      ({ id }) => id,
    );

  test.each<[string, Record<string, string>, Record<string, string>, string[]]>([
    ['the same, spelt otherwise', { number: '5/CT-TTg' }, { number: '"05/ct- ttg"' }, ['van-ban-trung']],
    ['another date', {}, { issuedOn: '2021-11-27' }, []],
    ['another issuer', {}, { issuer: 'bo-chinh-tri' }, []],
    ['another kind', { kind: 'Quy định', number: '5-QĐ/TW' }, { kind: 'Quyết định', number: '5-QĐ/TW' }, []],
    ['another separator', { number: '62/CT-TU' }, { number: '62-CT/TU' }, []],
    ['two numbers not yet given', { number: '/CT-TTg' }, { number: '/CT-TTg' }, []],
  ])('%s', (_, one, other, expected) => {
    expect(pair(one, other)).toEqual(expected);
  });
});

describe('issuing bodies point at each other soundly', () => {
  const issuer = (id: string, links = '') =>
    `- { id: ${id}, names: [{ name: ${id} }], level: tinh, jurisdiction: x${links} }\n`;
  const judge = (yaml: string) => runChecks(corpusOf({}, ISSUERS + yaml)).map(({ id, wrong }) => `${id}: ${wrong}`);

  test.each([
    ['a chain', issuer('a', ', parent: b') + issuer('b', ', successor: a'), []],
    ['itself', issuer('a', ', parent: a'), ['co-quan-vong: Các cơ quan trỏ vòng tròn theo mục “parent”: a → a.']],
    [
      'a ring of three, told once, and a body that leads into it, not told',
      issuer('d', ', successor: a') +
        issuer('a', ', successor: b') +
        issuer('b', ', successor: c') +
        issuer('c', ', successor: a'),
      ['co-quan-vong: Các cơ quan trỏ vòng tròn theo mục “successor”: a → b → c → a.'],
    ],
    [
      'nobody',
      issuer('a', ', parent: khong-co'),
      ['co-quan-khong-co: Trong issuers.yaml không có cơ quan nào mang mã “khong-co”.'],
    ],
  ])('%s', (_, yaml, expected) => {
    expect(judge(yaml)).toEqual(expected);
  });

  test('a list of issuers that cannot be read makes no unknown issuers', () => {
    const corpus = corpusOf({ 'directives/2021/33-ct-ttg': directive() }, '- id: "a\n');
    expect(runChecks(corpus).map(({ id }) => id)).toEqual(['yaml-dau-nhay']);
  });
});
