import { describe, expect, test } from 'vitest';
import { inlineText, sliceInline } from '../../../../src/content/body/inline-text.ts';
import type { TreeNode } from '../../../../src/content/body/tree.ts';

const text = (value: string): TreeNode => ({ type: 'text', value });
const strong = (...children: TreeNode[]): TreeNode => ({ type: 'strong', children });

describe('slicing inline nodes by characters of their text', () => {
  const nodes = [
    text('Theo Chỉ '),
    strong(text('thị số 33'), { type: 'emphasis', children: [text('/CT')] }),
    text('-TTg.'),
  ];

  test('splits text and keeps the markup around each piece', () => {
    expect(sliceInline(nodes, 5, 16)).toEqual([text('Chỉ '), strong(text('thị số '))]);
    expect(sliceInline(nodes, 16, 25)).toEqual([
      strong(text('33'), { type: 'emphasis', children: [text('/CT')] }),
      text('-TTg'),
    ]);
  });

  test('loses and doubles nothing, wherever the cuts fall', () => {
    const whole = inlineText(nodes);
    for (let cut = 0; cut <= whole.length; cut++) {
      const halves = inlineText([...sliceInline(nodes, 0, cut), ...sliceInline(nodes, cut, whole.length)]);
      expect(halves).toBe(whole);
    }
  });

  test('takes the words out of an editor’s mark', () => {
    const mark: TreeNode = { type: 'mdxJsxTextElement', name: 'VanBan', children: [text('Đề án 06')] };
    expect(sliceInline([text('theo '), mark], 0, 99)).toEqual([text('theo '), text('Đề án 06')]);
  });

  test('keeps a node without text with what follows it', () => {
    const image: TreeNode = { type: 'image', url: 'a.png' };
    expect(sliceInline([text('ab'), image, text('cd')], 2, 4)).toEqual([image, text('cd')]);
    expect(sliceInline([text('ab'), image, text('cd')], 0, 2)).toEqual([text('ab')]);
  });
});
