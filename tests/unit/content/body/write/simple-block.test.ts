import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MarkedNode } from '../../../../../src/content/body/write/mark-tree.ts';
import { simpleBlock } from '../../../../../src/content/body/write/simple-block.ts';
import { writeAll } from '../../../../../src/content/body/write/write-html.ts';

const text = (value: string): MarkedNode => ({ type: 'text', value });
const mention = (value: string, number = 0): MarkedNode => ({
  type: 'mention',
  mention: number,
  children: [text(value)],
});
const paragraph = (...children: MarkedNode[]): MarkedNode => ({
  type: 'paragraph',
  id: 'p1',
  place: 'đoạn 1',
  children,
});

const libraryWay = (node: MarkedNode) => writeAll({ type: 'root', children: [node] }, { count: 0 });

test('writes a paragraph of text and mentions in pieces', () => {
  expect(simpleBlock(paragraph(text('Theo '), mention('Chỉ thị số 33/CT-TTg'), text(' & Điều 5 <đã nêu>.')))).toEqual({
    tag: 'p',
    anchors: ['p1'],
    words: 10,
    pieces: [
      '<p id="p1" data-place="đoạn 1">Theo ',
      { mention: 0, html: 'Chỉ thị <span class="together">số 33/CT-TTg</span>' },
      ' &amp; <span class="together">Điều 5</span> &lt;đã nêu>.</p>',
    ],
  });
});

test.each([
  ['other elements', { type: 'emphasis', children: [text('a')] }],
  ['a line break in the text', text('a\n b')],
  [
    'a mention that holds more than text',
    { type: 'mention', mention: 0, children: [{ type: 'strong', children: [] }] },
  ],
])('leaves %s to the library', (_, child) => {
  expect(simpleBlock(paragraph(child))).toBeUndefined();
});

const SIGNS = [
  'a',
  'Đ',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '&',
  '&amp;',
  '<',
  '>',
  '"',
  "'",
  '`',
  '=',
  'Điều 5',
  '33/CT-TTg',
  '\u2028',
  '🂡',
];
const words = fc.array(fc.constantFrom(...SIGNS), { minLength: 1 }).map((signs) => signs.join(''));
const child = fc.oneof(
  words.map(text),
  words.map((value) => mention(value)),
);

test('what is written at all is what the library writes', () => {
  fc.assert(
    fc.property(fc.array(child), fc.constantFrom('paragraph', 'heading'), (children, type) => {
      const node = { type, depth: 3, id: 'ii-p1', place: 'mục II, đoạn 1', children };
      const simple = simpleBlock(node);
      if (simple) expect([simple]).toEqual(libraryWay(node));
    }),
    { numRuns: 300 },
  );
});
