import { describe, expect, test } from 'vitest';
import { cutInline } from '../../../../src/content/body/cut-inline.ts';
import { inlineText } from '../../../../src/content/body/inline-text.ts';
import type { TreeNode } from '../../../../src/content/body/tree.ts';

const text = (value: string): TreeNode => ({ type: 'text', value });
const strong = (...children: TreeNode[]): TreeNode => ({ type: 'strong', children });

describe('cutting inline nodes at characters of their text', () => {
  const nodes = [
    text('Theo Chỉ '),
    strong(text('thị số 33'), { type: 'emphasis', children: [text('/CT')] }),
    text('-TTg.'),
  ];

  test('splits text and keeps the markup around each piece', () => {
    expect(cutInline(nodes, [5, 16, 25])).toEqual([
      [text('Theo ')],
      [text('Chỉ '), strong(text('thị số '))],
      [strong(text('33'), { type: 'emphasis', children: [text('/CT')] }), text('-TTg')],
      [text('.')],
    ]);
  });

  test('loses and doubles nothing, wherever the cuts fall', () => {
    const whole = inlineText(nodes);
    for (let first = 0; first <= whole.length; first++) {
      for (let second = first; second <= whole.length; second++) {
        const pieces = cutInline(nodes, [first, second]).map(inlineText);
        expect(pieces).toEqual([whole.slice(0, first), whole.slice(first, second), whole.slice(second)]);
      }
    }
  });

  test('leaves a node that no cut falls into as it is', () => {
    expect(cutInline(nodes, [9])[1]?.[0]).toBe(nodes[1]);
  });

  test('takes the words out of an editor’s mark', () => {
    const mark: TreeNode = { type: 'mdxJsxTextElement', name: 'VanBan', children: [text('Đề án 06')] };
    expect(cutInline([text('theo '), mark], [5])).toEqual([[text('theo ')], [text('Đề án 06')]]);
    expect(cutInline([strong(text('a'), mark)], [])).toEqual([[strong(text('a'), text('Đề án 06'))]]);
  });

  test('keeps a node without text with what follows it', () => {
    const image: TreeNode = { type: 'image', url: 'a.png' };
    expect(cutInline([text('ab'), image, text('cd')], [2])).toEqual([[text('ab')], [image, text('cd')]]);
    expect(cutInline([text('ab'), image], [0, 2])).toEqual([[], [text('ab')], [image]]);
  });
});
