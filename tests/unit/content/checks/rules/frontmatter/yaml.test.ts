import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive, problemsOf } from '../../corpus-of.ts';

describe('YAML that cannot be read is told once a line', () => {
  test.each([
    ['a colon and a wrong indent', '---\nkind: Kế hoạch: a\n  b: c\n---\n', ['2:7 yaml-hai-cham']],
    ['two colons in two lines', '---\ntitle: a: b\nplace: c: d\n---\n', ['2:8 yaml-hai-cham', '3:8 yaml-hai-cham']],
    ['a single quote left open', "---\ntitle: 'a\n---\n", ['2:8 yaml-dau-nhay']],
    ['an unclosed list', '---\ntopics: [a, b\ntitle: c\n---\n', ['2:9 yaml-ngoac-chua-dong']],
    ['an unclosed list of lists', '---\ntopics: [[a], [b]\ntitle: c\n---\n', ['2:9 yaml-ngoac-chua-dong']],
    ['a closed bracket at the start', '---\ntitle: ]a\ntopics:\n  - b\nplace: c\n---\n', ['2:8 yaml-ky-tu-dau']],
    ['a list mark behind a key', '---\ntitle: - a\nplace: c\n---\n', ['2:8 yaml-ky-tu-dau']],
    ['a question mark behind a key', '---\ntitle: ? a\nplace: c\n---\n', ['2:8 yaml-ky-tu-dau']],
    ['a quotation of Markdown', '---\ntitle: > a\nplace: c\n---\n', ['2:8 yaml-ky-tu-dau']],
    ['emphasis of Markdown', '---\ntitle: *a b*\nplace: c\n---\n', ['2:8 yaml-ky-tu-dau']],
    ['a link of Markdown', '---\nurl: [x](https://x.vn)\n---\n', ['2:6 yaml-ky-tu-dau']],
    [
      'words behind quotes, twice',
      '---\ntitle: "a" b\nplace: "c".\n---\n',
      ['2:12 yaml-sau-dau-nhay', '3:11 yaml-sau-dau-nhay'],
    ],
    ['a quote left open over two lines', '---\ntitle: "a\nb"\nplace: c\n---\n', ['2:8 yaml-dau-nhay']],
    ['a key that stands too deep', '---\nkind: a\n  number: b\ntitle: c\n---\n', ['3:1 yaml-thut-dong']],
    ['no list at all behind a rule', '----\nkind: a\ntitle: b\nplace: c\n---\n', ['2:1 yaml-hong']],
    ['no end', '---\nkind: a\nsigner:\n  name: b\n\nLời văn\n', ['1:1 phan-dau-chua-dong']],
    ['long dashes for fences', '–––\nkind: a\nsigner:\n  name: b\n–––\n', ['1:1 phan-dau-chua-mo']],
    ['two versions', '---\n<<<<<<< HEAD\nkind: a\n=======\nkind: b\n>>>>>>> c\n---\n', ['2:1 hai-ban-chua-gop']],
    ['a star at the start', '---\ntitle: *a\n---\n', ['2:8 yaml-ky-tu-dau']],
    ['one in a value of two lines', '---\ntitle: a #b\n  c\n---\n', ['2:10 yaml-ghi-chu']],
    ['one in a list', '---\ntopics: [a #b,\n  c]\n---\n', ['2:12 yaml-ghi-chu']],
    ['a key without a blank', '---\nkind: a\ntitle:b\nplace: c\n---\n', ['3:1 yaml-thieu-dau-cach']],
    ['one with a no-break space', '---\nkind: a\ntitle:\u00a0b\nplace: c\n---\n', ['3:1 yaml-thieu-dau-cach']],
    ['an anchor', '---\ntitle: &a b\n---\n', ['2:8 yaml-ky-tu-dau']],
    ['an anchor and its use', '---\ntitle: &a b\nplace: *a\n---\n', ['2:8 yaml-ky-tu-dau', '3:8 yaml-ky-tu-dau']],
    ['a tag of YAML', '---\nnumber: !!str 5\n---\n', ['2:9 yaml-ky-tu-dau']],
    ['a tag of nobody', '---\nnumber: !so 5\n---\n', ['2:9 yaml-ky-tu-dau']],
    ['an escape that there is not', '---\ntitle: "C:\\Users"\n---\n', ['2:11 yaml-gach-cheo']],
    ['a line without colon', '---\ntitle: a\nKế hoạch\n---\n', ['3:1 yaml-hong']],
    ['an end of frontmatter inside', '---\ntitle: a\n...\nb\n---\n', ['4:1 yaml-hong']],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });
});

describe('what YAML would change in silence is told, and the rest is read', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a sign # in a value', { title: 'a #b c' }, ['6:10 yaml-ghi-chu']],
    ['a value that is all comment', { place: '#b' }, ['8:8 yaml-ghi-chu']],
    ['a comment behind quotes is one', { place: '"a" # b' }, []],
    ['a comment on its own line is one', { place: 'a\n# b' }, []],
    ['a sign # inside a word is a letter', { place: 'a#b' }, []],
    ['a NUL', { place: '"a\\x00b"' }, ['8:8 yaml-ky-tu-dieu-khien']],
    ['an escape', { place: '"a\\eb"' }, ['8:8 yaml-ky-tu-dieu-khien']],
    ['a control beyond ASCII', { place: '"a\\u0085b"' }, ['8:8 yaml-ky-tu-dieu-khien']],
    ['a sign that turns the text', { place: '"a\\u202Eb"' }, ['8:8 yaml-ky-tu-dieu-khien']],
    ['a tab that was a folder', { place: '"D:\\tep"' }, ['8:8 yaml-gach-cheo']],
    ['two backslashes and an n are what they are', { place: '"D:\\\\nguon"' }, []],
    ['a letter by its code', { place: '"\\u1EA1"' }, []],
    ['a year in hexadecimal', { issuedOn: '0x7E5' }, ['5:11 yaml-so']],
    ['a year with a fraction', { issuedOn: '2021.0' }, ['5:11 yaml-so']],
    ['infinity', { place: '.inf' }, ['8:8 yaml-so']],
    ['an exponent', { place: '1e3' }, ['8:8 khong-phai-chu']],
    ['nothing, in a word', { place: '~' }, ['8:1 gia-tri-rong']],
    ['a word of YAML 1.1', { place: 'yes' }, []],
    ['a time of YAML 1.1', { place: '1:30' }, []],
    ['two lines', { title: 'a\n  b' }, ['6:8 yaml-nhieu-dong']],
    ['two lines by a sign for them', { title: '>-\n  a\n  b' }, []],
    ['quotation marks of Word', { place: '“a”' }, ['8:8 yaml-nhay-cong']],
    ['those that a title has', { title: '“a”' }, []],
  ])('%s', (_, lines, expected) => {
    expect(problemsOf(directive(lines))).toEqual(expected);
  });
});

describe('a repair is written in the author’s own words', () => {
  test.each([
    ['title: "Về chiến dịch”', 'title: "Về chiến dịch"'],
    ['title: "Về "chiến" dịch"', `title: 'Về "chiến" dịch'`],
    ['title: "Về chiến dịch".', 'title: "Về chiến dịch."'],
    ['title: *Về chiến dịch*', 'title: "*Về chiến dịch*"'],
    ['title: [Dự thảo] Về chiến dịch', 'title: "[Dự thảo] Về chiến dịch"'],
  ])('%s', (line, repair) => {
    const [problem] = runChecks(corpusOf({ 'directives/2021/33-ct-ttg': `---\n${line}\n---\n` }));
    expect(problem?.repair.split('  ')).toContain(repair);
  });

  test.each([
    ['title: Kế hoạch: "a" và b', `title: 'Kế hoạch: "a" và b'`],
    [`title: @a 'b'`, `title: "@a 'b'"`],
    [`title: @a "b" 'c'`, `title: '@a "b" ''c'''`],
    ['topics: [a, @b, c]', '"@b"'],
    ['topics:\n  - @b', '- "@b"'],
  ])('%s', (line, repair) => {
    const [problem] = runChecks(corpusOf({ 'directives/2021/33-ct-ttg': `---\n${line}\n---\n` }));
    expect(problem?.repair).toBe(`đặt cả giá trị trong dấu nháy:  ${repair}`);
  });

  test('whatever the shape of a value, no message shows an object or nothing at all', () => {
    const shapes = [
      '{}',
      '[]',
      '{ a: b }',
      '[{ a: b }]',
      '~',
      '[~]',
      '5',
      'true',
      '.inf',
      '“a”',
      '2021-13-45',
      '[[a]]',
    ];
    const keys = [
      'kind',
      'number',
      'issuer',
      'issuedOn',
      'title',
      'sources',
      'topics',
      'signer',
      'status',
      'relations',
    ];
    const cases = keys.flatMap((key) => shapes.map((shape) => directive({ [key]: shape })));
    const files = Object.fromEntries(cases.map((text, index) => [`directives/2021/van-ban-${index}`, text]));
    const problems = runChecks(corpusOf(files));
    expect(problems.length).toBeGreaterThan(cases.length / 2);
    for (const { wrong, repair } of problems)
      expect(`${wrong} ${repair}`).not.toMatch(/\[object|undefined|NaN|\bnull\b|\{[a-z-]+\}/u);
  });
});
