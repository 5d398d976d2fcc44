import { expect, test } from 'vitest';
import { splitFrontmatter } from '../../../../src/content/read/split-frontmatter.ts';

test.each([
  ['an ordinary file', '---\nkind: Báo cáo\n---\n\nLời văn\n', '\nkind: Báo cáo\n'],
  ['Windows line breaks', '---\r\nkind: Báo cáo\r\n---\r\nLời văn\r\n', '\r\nkind: Báo cáo\r\n'],
  ['an empty frontmatter', '---\n---\nLời văn\n', '\n'],
  ['a line of dashes further down', '---\nkind: a\n---\nLời\n\n---\n\nvăn\n', '\nkind: a\n'],
])('%s: the frontmatter is found, and the body keeps every offset', (_, text, expected) => {
  const { frontmatter, body } = splitFrontmatter(text);
  expect(text.slice(frontmatter?.start, frontmatter?.end)).toBe(expected);
  expect(body).toHaveLength(text.length);
  expect(body.indexOf('Lời')).toBe(text.indexOf('Lời'));
  expect(body.slice(0, text.indexOf('Lời')).trim()).toBe('');
  expect(body.split('\n')).toHaveLength(text.split('\n').length);
});

test.each([
  ['no frontmatter at all', 'Lời văn\n', {}],
  ['TOML, which is not of this project', '+++\nkind = "a"\n+++\nLời văn\n', {}],
  ['a fence that never closes', '---\nkind: Báo cáo\n\nLời văn\n', { form: 'open' }],
  ['a fence that closes indented', '---\nkind: Báo cáo\n  ---\n\nLời văn\n', { form: 'open' }],
  ['nothing behind the first fence', '---\n', { form: 'open' }],
  ['fences of long dashes', '–––\nkind: Báo cáo\n–––\n', { form: 'unfenced' }],
  ['an indented fence', ' ---\nkind: Báo cáo\n---\n', { form: 'unfenced' }],
  ['words before the fence', 'Văn bản\n---\ntitle: a\n---\n', { form: 'unfenced' }],
])('%s: the whole file is body', (_, text, form) => {
  expect(splitFrontmatter(text)).toEqual({ frontmatter: undefined, body: text, ...form });
});
