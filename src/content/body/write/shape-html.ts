import type { Element, Root, RootContent, Text } from 'hast';
import { splitAtBreaks } from '../../../language/text/split-at-breaks.ts';

/**
 * What a reader needs beside the author's Markdown. What a line break would tear apart ("Điều 5", "số 45/KH-UBND") is
 * wrapped in `<span class="together">`; the text itself stays the author's, no space becomes another character. Column
 * alignment becomes `data-align`, for a strict content security policy refuses style attributes. Each table stands in a
 * region that scrolls by itself, by wheel, finger and arrow keys, so that a wide one never makes the page scroll sideways;
 * `tables` counts them, over all calls for one body.
 */
export function shapeHtml(root: Root, tables: { count: number }): Root {
  const shape: Shape = (node) => {
    if (node.type === 'text') return keepTogether(node.value);
    if (node.type !== 'element') return [];
    if (node.tagName === 'table') {
      tables.count += 1;
      const properties = {
        className: ['table-scroll'],
        role: 'region',
        tabIndex: 0,
        ariaLabel: `Bảng ${tables.count}`,
      };
      return [{ type: 'element', tagName: 'div', properties, children: [aligned(node, shape)] }];
    }
    return [aligned(node, shape)];
  };
  return { ...root, children: root.children.flatMap(shape) };
}

type Shape = (node: RootContent) => (Element | Text)[];

function aligned(node: Element, shape: Shape): Element {
  const { align, ...others } = node.properties;
  const properties = align === undefined ? others : { ...others, dataAlign: align };
  return { ...node, properties, children: node.children.flatMap(shape) };
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
