import type { Element, Root, RootContent, Text } from 'hast';
import { splitAtBreaks } from '../../../language/text/split-at-breaks.ts';
import { tableRegion } from '../tables/table-region.ts';

/**
 * What a reader needs beside the author's Markdown. What a line break would tear apart ("Điều 5", "số 45/KH-UBND") is
 * wrapped in `<span class="together">`; the text itself stays the author's, no space becomes another character. Each table
 * stands in a region that scrolls by itself, by wheel, finger and arrow keys, so that a wide one never makes the page
 * scroll sideways; the region has the name of the table, or a number: `tables` counts them, over all calls for one body.
 */
export function shapeHtml(root: Root, tables: { count: number }): Root {
  const shape: Shape = (node) => {
    if (node.type === 'text') return keepTogether(node.value);
    if (node.type !== 'element') return [];
    if (node.tagName === 'table') {
      tables.count += 1;
      return [tableRegion(within(node, shape), tables.count)];
    }
    return [within(node, shape)];
  };
  return { ...root, children: root.children.flatMap(shape) };
}

type Shape = (node: RootContent) => (Element | Text)[];

function within(node: Element, shape: Shape): Element {
  return { ...node, children: node.children.flatMap(shape) };
}

function keepTogether(text: string): (Element | Text)[] {
  return splitAtBreaks(text).map((piece) =>
    piece.together
      ? {
          type: 'element',
          tagName: 'span',
          properties: { className: ['together'] },
          children: [{ type: 'text', value: piece.text }],
        }
      : { type: 'text', value: piece.text },
  );
}
