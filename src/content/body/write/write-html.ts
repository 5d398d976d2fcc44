import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Link, List, ListItem, Nodes, Parents } from 'mdast';
import { defaultHandlers, toHast, type Handler, type State } from 'mdast-util-to-hast';
import type { HtmlBlock, HtmlPiece } from '../../read/reading.ts';
import { oncePer } from '../../once-per.ts';
import { MARKDOWN_FEATURES } from '../parse-body.ts';
import { markStyle, numberOf } from '../signs/item-mark.ts';
import { tableElement, titledTable } from '../tables/table-element.ts';
import { walkTree, type TreeNode } from '../tree.ts';
import type { MarkedNode } from './mark-tree.ts';
import { shapeHtml } from './shape-html.ts';
import { simpleBlock } from './simple-block.ts';

/**
 * Writes a marked body as HTML, one block for each of its outermost elements; the notes come last. Where no block needs to
 * know of another, as labels of links and notes do, the simple ones are written the short way.
 */
export function writeHtml(root: MarkedNode): HtmlBlock[] {
  const tables = { count: 0 };
  if (hasLabels(root)) return writeAll(root, tables);
  return (root.children ?? []).flatMap(
    (node: MarkedNode) => simpleBlock(node) ?? writeAll({ ...root, children: [node] }, tables),
  );
}

function hasLabels(root: MarkedNode): boolean {
  let isFound = false;
  walkTree(root, ({ type }) => (isFound ||= type === 'definition' || type === 'footnoteDefinition'));
  return isFound;
}

/** Writes blocks the way of the library; `tables` counts those of the whole body. */
export function writeAll(root: MarkedNode, tables: { count: number }): HtmlBlock[] {
  const { label, backLabel } = MARKDOWN_FEATURES.gfm.footnotes;
  const tree = toHast(root as unknown as Nodes, {
    handlers: HANDLERS,
    footnoteLabel: label,
    footnoteBackLabel: (reference, again) =>
      backLabel.replace('{reference}', `${reference + 1}${again > 1 ? `-${again}` : ''}`),
  });
  return shapeHtml(tree as Root, tables).children.flatMap(writeBlock);
}

function writeBlock(node: RootContent): HtmlBlock[] {
  if (node.type === 'text' && node.value.trim() === '') return [];
  const anchors: string[] = [];
  const texts: string[] = [];
  const look = (inner: RootContent): void => {
    if (inner.type === 'text') texts.push(inner.value);
    if (inner.type !== 'element') return;
    if (typeof inner.properties['id'] === 'string') anchors.push(inner.properties['id']);
    inner.children.forEach(look);
    if (BLOCK_TAGS.has(inner.tagName)) texts.push(' ');
  };
  look(node);
  const words = texts.join('').match(/\S+/gu)?.length ?? 0;
  const html = toHtml(node, { characterReferences: { useNamedReferences: true } });
  return [{ tag: node.type === 'element' ? node.tagName : '', anchors, words, pieces: cutAtHoles(html) }];
}

/** Between these, words are apart though nothing is written between them. */
const BLOCK_TAGS = new Set(['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'br', 'pre']);

/**
 * The edges of a hole while it is HTML. No text can forge one: `<` is escaped in text, and the quotation mark in
 * attributes.
 */
const HOLE = /<hole n="(?<mention>\d+)"><\/hole>(?<html>[\s\S]*?)<hole end="\d+"><\/hole>/gu;

function cutAtHoles(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let passed = 0;
  for (const { 0: hole, index, groups } of html.matchAll(HOLE)) {
    if (index > passed) pieces.push(html.slice(passed, index));
    pieces.push({ mention: Number(groups?.['mention']), html: groups?.['html'] ?? '' });
    passed = index + hole.length;
  }
  if (passed < html.length) pieces.push(html.slice(passed));
  return pieces;
}

/** Blocks that bear an anchor, nodes that Markdown does not have, and links whose address was taken from them. */
const HANDLERS: Record<string, Handler> = {
  list: writeList,
  heading: withAnchor(defaultHandlers.heading),
  listItem: withAnchor(writeItem),
  paragraph: withAnchor(defaultHandlers.paragraph),
  table: writeTable,
  titledTable: writeTitledTable,
  mention: (state: State, node: MarkedNode) => [
    element('hole', { n: String(node.mention) }),
    ...contentOf(state, node),
    element('hole', { end: String(node.mention) }),
  ],
  anchored: (state: State, node: MarkedNode) => element('span', { id: node.id ?? '' }, contentOf(state, node)),
  mdxJsxTextElement: writeTag,
  mdxJsxFlowElement: writeTag,
  link: (state: State, node: Link) => {
    if ('url' in node) return defaultHandlers.link(state, node);
    return element('a', {}, state.all(node));
  },
};

/** The greatest number for which a list leaves room before its items. */
const MOST_IN_MARGIN = 99;

/** The marks of a list as its author wrote them: a number that does not follow is said, a sign is left to the styles. */
function writeList(state: State, node: List): Element {
  const list = defaultHandlers.list(state, node);
  const items = list.children.filter((child) => child.type === 'element');
  let following = node.start ?? 1;
  (node.children as readonly TreeNode[]).forEach(({ mark }, index) => {
    const item = items[index];
    const style = mark && markStyle(mark);
    if (!item || !mark) return;
    const number = numberOf(mark);
    if (number === undefined) list.properties['dataMark'] = style || undefined;
    else {
      if (number !== following) item.properties['value'] = String(number);
      if (style) item.properties['dataMark'] = style;
      if (number > MOST_IN_MARGIN) list.properties['dataWide'] = '';
      following = number + 1;
    }
  });
  return list;
}

/** The library asks all items of a list, at each of them, whether one stands apart from the others; here once for the list. */
function writeItem(state: State, node: ListItem, parent: Parents | undefined): Element {
  return defaultHandlers.listItem(state, node, parent?.type === 'list' ? withoutItems(parent) : parent);
}

const withoutItems = oncePer((list: List): List => {
  const spread = list.spread === true || list.children.some((item) => item.spread ?? item.children.length > 1);
  return { ...list, spread, children: [] };
});

/** The library's own way, `data.hProperties`, copies the attributes of every block with `structuredClone`. */
function withAnchor(handler: (state: State, node: never, parent: never) => Element): Handler {
  return (state: State, node: MarkedNode, parent: unknown) => {
    const block = handler(state, node as never, parent as never);
    if (node.id !== undefined) block.properties = { ...block.properties, id: node.id, dataPlace: node.place };
    return block;
  };
}

/** The tags of the dialect carry no attributes into HTML; an editor's mark in the midst of other nodes leaves its words. */
function writeTag(state: State, node: MarkedNode): Element | ElementContent[] {
  if (node.name === 'br') return element('br', {});
  if (node.name === 'sub' || node.name === 'sup') return element(node.name, {}, contentOf(state, node));
  return contentOf(state, node);
}

function writeTable(
  state: State,
  table: MarkedNode,
  _parent?: unknown,
  caption: readonly ElementContent[] = [],
): Element {
  const { layout, children: rows = [] } = table;
  if (!layout) throw new Error('A table is laid out (shapeTables) before it is written');
  const contentAt = (row: number, column: number): ElementContent[] => {
    const cell = rows[row]?.children?.find((one) => one.column === column);
    return cell ? contentOf(state, cell) : [];
  };
  return tableElement(layout, contentAt, caption);
}

function writeTitledTable(state: State, { children = [] }: MarkedNode): ElementContent[] {
  const at = children.findIndex(({ type }) => type === 'table');
  const table = children[at];
  const paragraphs = (nodes: readonly MarkedNode[]): ElementContent[] =>
    contentOf(state, { type: 'root', children: nodes });
  const write = (caption: readonly ElementContent[]): ElementContent[] =>
    table ? [writeTable(state, table, undefined, caption)] : [];
  return titledTable(paragraphs(children.slice(0, at)), write, paragraphs(children.slice(at + 1)));
}

function contentOf(state: State, node: MarkedNode): ElementContent[] {
  return state.all(node as unknown as Nodes);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}
