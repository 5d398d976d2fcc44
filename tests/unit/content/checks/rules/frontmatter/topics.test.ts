import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../../../src/content/checks/run-checks.ts';
import { corpusOf, directive } from '../../corpus-of.ts';

describe('topics of one address', () => {
  const judge = (one: string, other: string) =>
    runChecks(
      corpusOf({
        'directives/2021/a': directive({ topics: `[${one}]` }),
        'directives/2021/b': directive({ number: '34/CT-TTg', topics: `[${other}]` }),
      }),
    ).map(({ id, place: { file } }) => `${file} ${id}`);

  test.each([
    ['the same', 'Dân vận', 'Dân vận', []],
    ['another', 'Dân vận', 'Chuyển đổi số', []],
    ['another case', 'Dân vận', 'dân vận', ['content/directives/2021/b.mdx chu-de-gan-giong']],
    ['other accents', 'Dân vận', 'Dán van', ['content/directives/2021/b.mdx chu-de-gan-giong']],
    [
      'another sign',
      'Thi đua - khen thưởng',
      'Thi đua, khen thưởng'.replace(',', ' –'),
      ['content/directives/2021/b.mdx chu-de-gan-giong'],
    ],
    [
      'signs only',
      '"***"',
      '"。"',
      ['content/directives/2021/a.mdx chu-de-khong-co-chu', 'content/directives/2021/b.mdx chu-de-khong-co-chu'],
    ],
    [
      'a space at the end, told as such',
      'Dân vận',
      '"Dân vận "',
      ['content/directives/2021/b.mdx chu-de-thua-dau-cach'],
    ],
  ])('%s', (_, one, other, expected) => {
    expect(judge(one, other)).toEqual(expected);
  });
});
