import type { Element, ElementContent } from 'hast';
import { isUnitLine } from './titled-table.ts';
import type { LaidCell, TableLayout } from './layout/table-layout.ts';

/** What an element of HTML stands around, the lines of a table apart as a person would write them. */
type Content = readonly ElementContent[];

/**
 * Writes a table as it is laid out, with what its cells hold: `contentOf` is asked for each cell that is shown, by its row
 * and its column. What a style sheet cannot
 * tell is data, for a strict content security policy refuses style attributes: how cells are aligned, and rows that begin
 * below a cell that reaches down into them.
 */
export function tableElement(
  { headRows, groups, rows }: TableLayout,
  contentOf: (row: number, column: number) => Content,
  caption: Content = [],
): Element {
  const lines = rows.map((cells, row) => {
    const shown = cells.map((cell) => cellElement(cell, contentOf(row, cell.column)));
    const isBelow = cells[0]?.column !== 0;
    return element('tr', isBelow ? { dataBelow: '' } : {}, onLines(shown));
  });
  const parts = [
    ...(caption.length > 0 ? [element('caption', {}, onLines(caption))] : []),
    ...groups.map((width) => element('colgroup', { span: width }, [])),
    ...(headRows > 0 ? [element('thead', {}, onLines(lines.slice(0, headRows)))] : []),
    ...(headRows < rows.length ? [element('tbody', {}, onLines(lines.slice(headRows)))] : []),
  ];
  return element('table', {}, onLines(parts));
}

/**
 * A table with the paragraphs before it as its caption, so that they stay with it, and those after it as its notes. Who
 * writes the table is given the caption; it may write around it.
 */
export function titledTable(before: Content, write: (caption: Content) => Content, after: Content): ElementContent[] {
  const caption = before.map((node) => (isUnitLine(textOf(node)) ? having(node, { dataUnit: '' }) : node));
  const notes = after.map((node) => having(node, { className: ['table-note'] }));
  const newline = { type: 'text' as const, value: '\n' };
  return [...write(caption), ...notes].flatMap((node, index) => (index === 0 ? [node] : [newline, node]));
}

function having(node: ElementContent, properties: Element['properties']): ElementContent {
  return node.type === 'element' ? { ...node, properties: { ...node.properties, ...properties } } : node;
}

/** The text of a node of HTML and of all within it. */
function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function cellElement({ scope, colSpan, rowSpan, align, isFigure }: LaidCell, content: Content): Element {
  const properties = {
    ...(scope === undefined ? {} : { scope }),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(align === undefined ? {} : { dataAlign: align }),
    ...(isFigure ? { dataFigure: '' } : {}),
  };
  return element(scope === undefined ? 'td' : 'th', properties, content);
}

function onLines(nodes: Content): Content {
  const newline = { type: 'text' as const, value: '\n' };
  return [newline, ...nodes.flatMap((node) => [node, newline])];
}

function element(tagName: string, properties: Element['properties'], children: Content): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}
