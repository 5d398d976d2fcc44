import type { TreeNode, TreePoint } from '../tree.ts';

/** The tag around a table that gives it what Markdown has no sign for: a name, several head rows, a unit. */
export const TABLE_TAG = 'Bang';

/** What an attribute of a tag says, as written. */
export function attributeOf({ attributes = [] }: TreeNode, wanted: string): string | undefined {
  const value = attributes.find(({ name }) => name === wanted)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The table of a tag that holds one table, and paragraphs before and after it; nothing where it holds anything else. */
export function tableOf({ type, name, children = [] }: TreeNode): TreeNode | undefined {
  if (type !== 'mdxJsxFlowElement' || name !== TABLE_TAG) return undefined;
  const others = children.filter((child) => child.type !== 'paragraph');
  return others.length === 1 && others[0]?.type === 'table' ? others[0] : undefined;
}

/**
 * The name that the tag gives its table, as the paragraph that it would be otherwise: its citations are found, and it has
 * the anchor of a paragraph, so that no anchor moves when an editor puts the tag around a table and its name.
 */
export function captionOf(tag: TreeNode, source: string): TreeNode[] {
  const value = attributeOf(tag, 'ten') ?? '';
  if (value.trim() === '' || !tag.position) return [];
  const { start, end } = tag.position;
  const [written = '', double, single = ''] = NAME.exec(source.slice(start.offset, end.offset)) ?? [];
  const close = start.offset + written.length - 1;
  const position =
    written === '' ? tag.position : { start: at(start, close - (double ?? single).length), end: at(start, close) };
  return [{ type: 'paragraph', children: [{ type: 'text', value, position }], position }];
}

function at(point: TreePoint, offset: number): TreePoint {
  return { ...point, offset };
}

// <Bang dau="2" ten="Bảng 1. Kết quả">
const NAME = /^<\w+(?:\s+\w+\s*=\s*(?:"[^"]*"|'[^']*'))*?\s+ten\s*=\s*(?:"([^"]*)"|'([^']*)')/u;

// ĐVT: triệu đồng · (Đơn vị tính: người) · Đơn vị: %
const UNIT_LINE = /^\(?(?:ĐVT|Đvt|đvt|Đơn vị(?: tính)?)\s*:/u;

/** Whether a paragraph above a table says in what its figures are counted. */
export function isUnitLine(text: string): boolean {
  return UNIT_LINE.test(text.trim().normalize('NFC'));
}
