import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive } from '../../corpus-of.ts';

const PAGE = '---\ntitle: Hướng dẫn\ndescription: Cách tra cứu\n---\n\nChữ.\n';

function idsOf(files: Record<string, string>): string[] {
  return runChecks(corpusOf(files)).map(({ id, place: { file, line, column } }) => `${file}:${line}:${column} ${id}`);
}

describe('pages of prose are held to the same rules', () => {
  test.each([
    ['a sound page', 'pages/huong-dan', PAGE, []],
    ['a name that is no address', 'pages/Hướng dẫn', PAGE, ['content/pages/Hướng dẫn.mdx:1:1 ten-tep-sai']],
    ['without a description', 'pages/a', '---\ntitle: A\n---\n', ['content/pages/a.mdx:1:1 thieu-muc']],
    [
      'with a key of documents',
      'pages/a',
      PAGE.replace('title', 'kind'),
      ['content/pages/a.mdx:1:1 thieu-muc', 'content/pages/a.mdx:2:1 muc-la'],
    ],
    ['its own tags', 'pages/a', `${PAGE}\n<SoLieuKho />\n`, []],
    ['a tag of documents', 'pages/a', `${PAGE}\n<VanBan id="a">b</VanBan>\n`, ['content/pages/a.mdx:8:1 the-la']],
    ['an expression', 'pages/a', `${PAGE}\n{x}\n`, ['content/pages/a.mdx:8:1 bieu-thuc']],
    [
      'a sign that is no tag',
      'pages/a',
      `${PAGE}\na <5 {x}\n`,
      ['content/pages/a.mdx:8:3 mdx-dau-nho-hon', 'content/pages/a.mdx:8:6 bieu-thuc'],
    ],
  ])('%s', (_, id, text, expected) => {
    expect(idsOf({ [id]: text })).toEqual(expected);
  });
});

test('a page takes no address that the site has', () => {
  const routes = readdirSync('src/pages')
    .filter((name) => !name.startsWith('['))
    .map((name) => name.replace(/\..*$/u, ''));
  expect(routes.length).toBeGreaterThan(8);
  for (const route of routes) {
    expect(idsOf({ [`pages/${route}`]: PAGE })).toEqual([`content/pages/${route}.mdx:1:1 ten-trang-da-dung`]);
  }
});

test('names and year folders of documents become addresses', () => {
  expect(
    idsOf({ 'directives/2021/33_CT': directive(), 'directives/nam-2021/34': directive({ number: '34/CT-TTg' }) }),
  ).toEqual([
    'content/directives/2021/33_CT.mdx:1:1 ten-tep-sai',
    'content/directives/nam-2021/34.mdx:1:1 thu-muc-nam-sai',
    'content/directives/nam-2021/34.mdx:5:11 nam-khong-khop',
  ]);
});
