import type { TreeNode } from '../tree.ts';
import type { DialectFinding } from './violations.ts';

// Controls, signs that turn the direction of a text, and what stands for a character that there is not.
const NO_TEXT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd]/u;

// &#x1B; · &#27;
const REFERENCE = /(?<!\\)&#(?:x(?<hex>[\da-f]{1,6})|(?<decimal>\d{1,7}));/giu;

/**
 * The character references of a node that make no letter: a control, or a sign that turns the direction of the text, which a
 * reader would see as another text than what is stored. A node holds what its references came to, so that one in code,
 * which stays as it was written, is none.
 */
export function oddReferences(node: TreeNode, source: string): DialectFinding[] {
  if (node.type === 'inlineCode' || node.type === 'code') return [];
  const { value = '', url = '', title, alt, attributes = [], position } = node;
  const texts = [value, url, title ?? '', alt ?? '', ...attributes.map((attribute) => String(attribute.value ?? ''))];
  if (!position || !texts.some((text) => NO_TEXT.test(text))) return [];
  const { start, end } = position;
  return [...source.slice(start.offset, end.offset).matchAll(REFERENCE)].flatMap((match): DialectFinding[] => {
    const point = Number.parseInt(
      match.groups?.['hex'] ?? match.groups?.['decimal'] ?? '',
      match.groups?.['hex'] ? 16 : 10,
    );
    const isNone = point === 0 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000);
    if (!isNone && !NO_TEXT.test(String.fromCodePoint(point))) return [];
    const from = start.offset + match.index;
    return [{ id: 'ma-ky-tu-la', values: { chu: match[0] }, range: { start: from, end: from + match[0].length } }];
  });
}
