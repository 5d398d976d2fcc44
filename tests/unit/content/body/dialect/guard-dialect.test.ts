import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { guardDialect } from '../../../../../src/content/body/dialect/guard-dialect.ts';

function compile(body: string): void {
  mdxToJs(body, { mdastPlugins: [guardDialect] });
}

test.each([
  ['an import', "import fs from 'node:fs';\n\nChữ.", 1],
  ['an expression', 'Chữ.\n\nHôm nay {new Date()}.', 3],
  ['a script', 'Chữ.\n\n<script>alert(1)</script>', 3],
  ['a javascript: link', 'Chữ.\n\nXem [đây](javascript:alert(1)).', 3],
])('the processor refuses %s, with its line', (_name, body, line) => {
  expect(() => compile(body)).toThrow(new RegExp(`(^|\\n|: )${line}:\\d+ `));
});

test.each([{ layout: './x.mjs' }, { title: 'Giới thiệu', slug: 'a' }])(
  'the processor refuses a frontmatter of which Astro would make more than words: %o',
  (frontmatter) => {
    const astro = {
      frontmatter,
      headings: [],
      localImagePaths: new Set<string>(),
      remoteImagePaths: new Set<string>(),
    };
    expect(() => mdxToJs('Chữ.', { mdastPlugins: [guardDialect], data: { astro } })).toThrow('1:1 muc-la');
  },
);

test('the processor names every violation of a body at once', () => {
  expect(() => compile('Một {a}.\n\nHai <Marquee/>.')).toThrow(/1:5 [\s\S]*3:5 /);
});

test('the processor lets the dialect pass', () => {
  expect(() =>
    compile('## I. Một\n\nTheo <VanBan id="directives/2021/54-kl-tu">đó</VanBan>: H<sub>2</sub>O<br/>hết.'),
  ).not.toThrow();
});
