import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeBody } from '../../../../../src/content/body/dialect/judge-body.ts';
import { parseMdxBody } from '../../../../../src/content/body/parse-body.ts';

/** Every place that is told, with what the author wrote there. */
function told(body: string): string[] {
  const { faults, violations } = judgeBody(body);
  return [...faults.map(({ code, range }) => ({ id: code, range })), ...violations]
    .toSorted((a, b) => a.range.start - b.range.start)
    .map(({ id, range }) => `${id} ${body.slice(range.start, range.end)}`);
}

describe('every place of a body is told, not the first alone', () => {
  test.each([
    ['two signs', 'a <5 b <6', ['less-than <5', 'less-than <6']],
    ['a sign and braces around words', 'a <5 {b c}', ['less-than <5', 'bieu-thuc {b c}']],
    ['braces in braces', '{a {b c} d}', ['bieu-thuc {a {b c} d}', 'bieu-thuc {b c}']],
    ['braces left open', 'a {b\n\nc <5', ['open-brace {', 'less-than <5']],
    ['what the dialect refuses beside them', 'a <5 <b>c</b> {1}', ['less-than <5', 'the-la <b', 'bieu-thuc {1}']],
    [
      'a program, and words in braces below it',
      'import a from "b"\nconst c = {d: 1}\n\n{e f}',
      ['ma-lenh import a from "b"', 'bieu-thuc {e f}'],
    ],
    [
      'a comment of HTML with signs in it',
      '<!-- {a b} <5\n\n<c> --> d <6',
      ['ghi-chu-mdx <!-- {a b} <5\n\n<c> -->', 'less-than <6'],
    ],
    ['signs in table cells', '| a |\n| - |\n| <5 | {b c} |', ['less-than <5', 'bieu-thuc {b c}']],
    ['a reference that makes a control', 'a&#27;b {c}', ['ma-ky-tu-la &#27;', 'bieu-thuc {c}']],
    ['forty signs', 'a <5\n\n'.repeat(40), Array.from({ length: 40 }, () => 'less-than <5')],
  ])('%s', (_, body, expected) => {
    expect(told(body)).toEqual(expected);
  });
});

describe('what only follows from a place is not told', () => {
  test.each([
    ['the end of a tag that was opened in another paragraph', '<sub>a\n\nb</sub>', ['open-tag <sub']],
    ['the end of a tag that cannot be read', '<VanBan id="a>b</VanBan>', ['broken-tag <VanBan id="a']],
    ['a tag whose end is another', '<sub>a</sup>', ['stray-end </sup>']],
    ['tags that cross', '<sub><sup>a</sub></sup>', ['stray-end </sub>']],
    ['the end of a tag with a computed attribute', '<VanBan id={a b}>c</VanBan>', ['thuoc-tinh-tinh-toan id={a b}']],
  ])('%s', (_, body, expected) => {
    expect(told(body)).toEqual(expected);
  });
});

describe('a sign that Markdown takes for text is none', () => {
  test.each([
    ['in code', '`{a b}` ``<5 ` {``'],
    ['in fenced code', '```\n{a b}\n```\n\n~~~~\n<5\n~~~\n{\n~~~~'],
    ['in fenced code of an item and of a quote', '- a\n  ```\n  {b c}\n  ```\n\n> ```\n> <5\n> ```'],
    ['behind a backslash', String.raw`\{a b\} \<5 \\\{`],
    ['as an address', '[a](</b {c d}>) [e](/f "{g h}")'],
    ['less than before a blank', 'a < 5 và b <\nc'],
    ['a closing brace alone', 'a } b'],
    ['a word that begins like a program', 'a\nimport b c\n\nimporting\n\n- export d'],
    ['tags around blocks', '<sub>\n\na\n\n</sub>\n\n- <sub>\n  a\n  </sub>'],
  ])('%s', (_, body) => {
    expect(told(body)).toEqual([]);
    expect(judgeBody(body).tree).toBeDefined();
  });

  test('beside one that is told, it stays untold', () => {
    expect(told('`{a b}` <5 [c](</d e>) \\{f\\} < 6')).toEqual(['less-than <5']);
  });
});

test('so many places of one body are told', () => {
  expect(told('<5 '.repeat(1000))).toHaveLength(100);
});

test.each([
  ['{', 'open-brace'],
  ['<', 'less-than'],
])('a body of nothing but %s is not given to the parser, whose time grows with the square', (sign, code) => {
  const { faults } = judgeBody(sign.repeat(100_000));
  expect([faults.length, faults[0]?.code]).toEqual([100, code]);
});

describe('a body too deep or too long is told so, and not parsed', () => {
  test.each([
    ['quotes', `${'>'.repeat(10_000)} a`, 'too-deep'],
    ['lists', Array.from({ length: 1500 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'), 'too-deep'],
    ['items on one line', `${'- '.repeat(10_000)}a`, 'too-deep'],
    ['emphasis', `${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`, 'too-deep'],
    ['tags', '<sub>'.repeat(9000) + 'a' + '</sub>'.repeat(9000), 'too-deep'],
    ['tags left open', '<sub>'.repeat(10_000), 'too-deep'],
    ['a line of Latin letters', 'abc def '.repeat(250_000), 'long-line'],
    ['a line of Vietnamese', 'được duyệt '.repeat(200_000), 'long-line'],
    ['character references', '&#225;'.repeat(16_000), 'many-references'],
    ['the same over several lines', '&#225;&#225;\n'.repeat(1001), 'many-references'],
  ])('%s', (_, body, code) => {
    expect(judgeBody(body).faults).toMatchObject([{ code }]);
  });
});

describe('whatever the mixture of signs', () => {
  const signs = fc.constantFrom(
    ...[
      '{',
      '}',
      '<',
      '>',
      '`',
      '``',
      '\\',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '| ',
      '# ',
      'a',
      'phê duyệt',
      ' ',
      '*',
      '[',
      '](/a)',
    ],
    ...['<sub>', '</sub>', '<sup>', '</sup>', '<br/>', '<VanBan id="a">', '</VanBan>', '<b>', '</b>', '<Nguyễn Văn A>'],
    ...['<5', '<=', '<!--', '-->', '```\n', '](', '"', "'", 'import ', 'export ', '=', '\t', '1. ', '<a href="b">'],
    ...['---\n', '|a|b|\n|-|-|\n', '~', '[^1]', '[^1]: ', '&#0;', '{x}'],
  );

  test('program at the very end is told of inside the body', () => {
    const body = '{|a|b|\n|-|-|\n---\nexport {';
    expect(judgeBody(body).violations).toMatchObject([{ id: 'ma-lenh', range: { start: 17, end: body.length } }]);
  });

  test('a body is sound and can be parsed, or it is told why, at places inside it', () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 24 }), (parts) => {
        const body = parts.join('');
        const { tree, faults, violations } = judgeBody(body);
        const ranges = [...faults, ...violations].map(({ range }) => range);
        if (tree) expect(faults).toEqual([]);
        else expect(ranges).not.toEqual([]);
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(body.length);
        }
        if (tree && violations.length === 0) expect(parseMdxBody(body)).toHaveProperty('tree');
      }),
      { numRuns: 400 },
    );
  });
});

test('an attribute is told where it stands, not where its letters do before', () => {
  const body = '<VanBan a="x" id="b">c</VanBan>\n';
  expect(judgeBody(body).violations.map(({ id, range }) => [id, range])).toEqual([
    ['thuoc-tinh-la', { start: body.indexOf('a="x"'), end: body.indexOf('="x"') }],
  ]);
});
