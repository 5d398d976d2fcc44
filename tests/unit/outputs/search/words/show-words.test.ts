import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../../../src/outputs/search/words/excerpt.ts';
import { highlightRanges } from '../../../../../src/outputs/search/words/highlight-ranges.ts';
import { markWords, wordsToMark } from '../../../../../src/outputs/search/words/mark-words.ts';
import { bestWindow } from '../../../../../src/outputs/search/query/ranking.ts';

const marked = (text: string, query: string, isLenient = false): string =>
  markWords(text, wordsToMark(query, isLenient))
    .map((segment) => (segment.isMatch ? `[${segment.text}]` : segment.text))
    .join('');

describe('the words of a query', () => {
  it.each([
    ['Phong trào “Dân vận khéo” tại cơ quan', 'dan van kheo', 'Phong trào “[Dân vận khéo]” tại cơ quan'],
    ['Sở có số liệu', 'số', 'Sở có [số] liệu'],
    ['Sở có số liệu', 'so', '[Sở] có [số] liệu'],
    ['Uỷ ban và ủy ban', 'ủy ban', '[Uỷ ban] và [ủy ban]'],
    ['theo Chỉ thị số 33/CT-TTg, ngày 26', '33 ct ttg', 'theo Chỉ thị số [33/CT-TTg], ngày 26'],
    ['Ban Chấp hành họp', 'bch', '[Ban Chấp hành] họp'],
    ['không có gì', 'dân', 'không có gì'],
  ])('are marked in “%s” for “%s”', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('leave the text as it is, but for the marks', () => {
    const text = '  hai  khoảng trắng, (dấu ngoặc) – và\nxuống dòng ';
    expect(
      markWords(text, wordsToMark('ngoac'))
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });
});

describe('highlights on a page', () => {
  const text = 'Dân vận và dân vận khéo, theo Chỉ thị số 33/CT-TTg';
  const found = (query: string, least: number): string[] =>
    highlightRanges(text, query, least).map(({ start, end }) => text.slice(start, end));

  it('are runs of as many words as asked for', () => {
    expect(found('dan van kheo', 3)).toEqual(['dân vận khéo']);
    expect(found('dan van kheo', 2)).toEqual(['Dân vận', 'dân vận khéo']);
  });

  it('take a number for a run by itself', () => {
    expect(found('33 ct ttg', 3)).toEqual(['33/CT-TTg']);
  });
});

describe('an excerpt', () => {
  const opening = 'Chỉ thị về dân vận';
  const filler = Array.from({ length: 60 }, (_, at) => `từ${at}`).join(' ');
  const content = `${opening} ${filler} làm dân vận khéo ở cơ quan ${filler} dân`;
  const positions = content.split(' ').flatMap((word, at) => (/^(?:dân|vận|khéo)$/u.test(word) ? [at] : []));

  it('shows where most of the words stand together, outside the heading', () => {
    const excerpt = excerptOf(content, positions, 5, wordsToMark('dân vận khéo'));
    expect(excerpt).toContain('làm dân vận khéo ở cơ quan');
    expect(excerpt).toMatch(/^… .* …$/u);
  });

  it('is left out where the words stand in the heading alone', () => {
    expect(excerptOf(content, [3, 4], 5, wordsToMark('dân vận'))).toBeUndefined();
  });
});

describe('proximity', () => {
  it.each([
    [[10, 11, 12], 3, { share: 1, start: 10 }],
    [[1, 40, 80], 3, { share: 1 / 3, start: 1 }],
    [[90, 5, 6], 2, { share: 1, start: 5 }],
    [[], 2, { share: 0, start: 0 }],
  ])('of words at %j, %i sought, is %j', (places, sought, expected) => {
    expect(bestWindow(places, sought)).toEqual(expected);
  });
});
