import { expect, it } from 'vitest';
import type { HtmlBlock } from '../../../../../src/content/read/reading.ts';
import { splitPassages } from '../../../../../src/outputs/search/index/split-passages.ts';

const block = (tag: string, words: number, ...anchors: string[]): HtmlBlock => ({ tag, anchors, words, pieces: [] });

function cut(blocks: readonly HtmlBlock[]): { words: readonly number[]; anchor: string | undefined }[] {
  return splitPassages(blocks).map(({ blocks, anchor }) => ({ words: blocks.map(({ words }) => words), anchor }));
}

it('leaves a short text whole', () => {
  expect(cut([block('h2', 3, 'i'), block('p', 900, 'i-p1'), block('p', 500)])).toEqual([
    { words: [3, 900, 500], anchor: 'i' },
  ]);
});

it('finds no passage where there are no words', () => {
  expect(cut([])).toEqual([]);
  expect(cut([block('hr', 0)])).toEqual([]);
});

it('ends a passage once it is long enough, between blocks only', () => {
  expect(cut([block('p', 1499, 'p1'), block('table', 2000, 'p2', 'p3'), block('p', 10, 'p4')])).toEqual([
    { words: [1499, 2000], anchor: 'p1' },
    { words: [10], anchor: 'p4' },
  ]);
});

it('ends a passage earlier where a heading follows', () => {
  expect(cut([block('p', 1000, 'p1'), block('p', 9, 'p2'), block('h3', 4, 'ii'), block('p', 9, 'ii-p1')])).toEqual([
    { words: [1000, 9], anchor: 'p1' },
    { words: [4, 9], anchor: 'ii' },
  ]);
});

it('begins at the first address inside', () => {
  expect(cut([block('p', 1500, 'p1'), block('hr', 0), block('ul', 20, 'p2-a', 'p2-b')])[1]).toEqual({
    words: [0, 20],
    anchor: 'p2-a',
  });
});
