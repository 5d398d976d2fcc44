import type { SourceRange } from '../../../read/source-text.ts';
import { walkTree, type TreeNode } from '../../tree.ts';
import { brokenTables } from './broken-tables.ts';
import { MOST_COLUMNS, readTable } from '../layout/read-table.ts';
import type { LayoutFault } from '../layout/table-layout.ts';
import { tabbedTables } from './tabbed-tables.ts';
import { isRuling, rulingOf } from './table-lines.ts';
import { attributeOf, TABLE_TAG, tableOf } from '../titled-table.ts';

/** What can be wrong with a table; the words for editors stand with the check (`checks/rules/text/tables.ts`). */
export type TableRuleId =
  | 'bang-gop-tren'
  | 'bang-gop-truoc'
  | 'bang-gop-lech'
  | 'bang-o-thua'
  | 'bang-dong-dinh'
  | 'bang-dong-ke-thua'
  | 'bang-thieu-dong-ke'
  | 'bang-dong-ke-lech'
  | 'bang-dut-doan'
  | 'bang-dau-sai'
  | 'bang-dau-cat-o'
  | 'bang-the-sai'
  | 'bang-qua-rong'
  | 'bang-tab';

/** A fault of a table, and where its author wrote it; `values` fill the words of its rule. */
export type TableFinding = { id: TableRuleId; values: Readonly<Record<string, string>>; range: SourceRange };

/** Everything that keeps the tables of a body from being shown as their author means them. */
export function tableFaults(root: TreeNode, source: string): TableFinding[] {
  const broken = brokenTables(root, source);
  const found: TableFinding[] = [...broken.findings, ...tabbedTables(root, source)];
  const seen = new Set<TreeNode>(broken.tables);
  walkTree(root, (node) => {
    if (node.name === TABLE_TAG && (node.children ?? []).length > 0) {
      const table = tableOf(node);
      if (!table && !broken.findings.some(({ range }) => isWithin(range, rangeOf(node))))
        found.push({ id: 'bang-the-sai', values: {}, range: openingTag(node, source) });
      else if (table && !seen.has(table)) found.push(...faultsOf(table, source, node));
      if (table) seen.add(table);
    }
    if (node.type === 'table' && !seen.has(node)) found.push(...faultsOf(node, source));
  });
  return found;
}

function faultsOf(table: TreeNode, source: string, tag?: TreeNode): TableFinding[] {
  const rows = table.children ?? [];
  if (rows.some(isTorn)) return []; // the dialect tells of the tag; which cells there are, nobody knows
  const columns = table.align?.length ?? 0;
  const [first] = rows;
  if (columns > MOST_COLUMNS && first)
    return [
      { id: 'bang-qua-rong', values: { cot: String(columns), nhieu: String(MOST_COLUMNS) }, range: rangeOf(first) },
    ];
  const odd = rows.flatMap((row, index) => (index === 0 ? [] : oddRow(row, index, source)));
  const oddRows = new Set(odd.map(({ row }) => row));
  const { faults } = readTable(table, source, tag && attributeOf(tag, 'dau'));
  const joined = faults.filter((fault) => !('row' in fault) || !oddRows.has(rows[fault.row]));
  return [
    ...odd.map(({ finding }) => finding),
    ...joined.map((fault) => describe(fault, rows, columns, source, tag ? openingTag(tag, source) : rangeOf(table))),
  ];
}

/** A tag that opens in one cell and closes in another pulls the cells of a row into each other. */
function isTorn({ children: cells = [] }: TreeNode): boolean {
  return cells.some(({ type, children = [] }) => type !== 'tableCell' || children.some((node) => node.type === type));
}

/** A row that is no row: a line of text that sticks to the table, or another ruling. */
function oddRow(row: TreeNode, index: number, source: string): { row: TreeNode | undefined; finding: TableFinding }[] {
  const range = rangeOf(row);
  const line = source.slice(range.start, range.end);
  if (isRuling(line) && /-{3}/u.test(line))
    return [{ row, finding: { id: 'bang-dong-ke-thua', values: { dau: String(index) }, range } }];
  if (!/(?<!\\)\|/u.test(line)) return [{ row, finding: { id: 'bang-dong-dinh', values: {}, range } }];
  return [];
}

function describe(
  fault: LayoutFault,
  rows: readonly TreeNode[],
  columns: number,
  source: string,
  whole: SourceRange,
): TableFinding {
  const row = 'row' in fault ? rows[fault.row] : undefined;
  const cells = row?.children ?? [];
  const range = 'row' in fault ? cellRange(cells[fault.column] ?? row, source) : whole;
  switch (fault.type) {
    case 'nothing-above':
      return { id: 'bang-gop-tren', values: {}, range };
    case 'nothing-before':
      return { id: 'bang-gop-truoc', values: {}, range };
    case 'not-a-rectangle':
      return {
        id: 'bang-gop-lech',
        values: { rong: String(fault.width), viet: `| ^^ ${'|'.repeat(fault.width)}` },
        range,
      };
    case 'beyond-head': {
      const values = { co: String(cells.length), cot: String(columns), ke: rulingOf(cells.length) };
      return { id: 'bang-o-thua', values, range: { start: range.start, end: row ? rangeOf(row).end : range.end } };
    }
    case 'head-unreadable':
      return {
        id: 'bang-dau-sai',
        values: { dong: String(fault.rows), 'tu-nhan': String(fault.natural) },
        range: whole,
      };
    case 'head-cuts-cell':
      return { id: 'bang-dau-cat-o', values: { dau: String(fault.wanted), can: String(fault.needed) }, range: whole };
  }
}

/** A cell without the bars and blanks around what it holds; where it holds nothing, its bars. */
function cellRange(cell: TreeNode | undefined, source: string): SourceRange {
  const { start, end } = rangeOf(cell);
  const [, before = '', words = ''] = /^(\|?\s*)(.*?)\s*(?:(?<!\\)\|)?\s*$/u.exec(source.slice(start, end)) ?? [];
  return words === '' ? { start, end } : { start: start + before.length, end: start + before.length + words.length };
}

function rangeOf(node: TreeNode | undefined): SourceRange {
  return { start: node?.position?.start.offset ?? 0, end: node?.position?.end.offset ?? 0 };
}

function isWithin(inner: SourceRange, outer: SourceRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function openingTag(tag: TreeNode, source: string): SourceRange {
  const { start, end } = rangeOf(tag);
  const close = source.slice(start, end).indexOf('>');
  return { start, end: close === -1 ? end : start + close + 1 };
}
