import type { TreeNode } from '../../tree.ts';
import type { TableFinding } from './table-faults.ts';
import { cellCount, isBareRow, isRow, isRuling, linesOf, rulingOf, type SourceLine } from './table-lines.ts';

/**
 * Paragraphs that are rows of a table to their author: without the ruling below the first row Markdown sees no table,
 * and a blank line ends one. `tables` are those that begin too late, at the row above a ruling that stands too low.
 */
export function brokenTables(root: TreeNode, source: string): { findings: TableFinding[]; tables: TreeNode[] } {
  const findings: TableFinding[] = [];
  const tables: TreeNode[] = [];
  const look = ({ children = [] }: TreeNode): void => {
    let isToldOf = false;
    children.forEach((node, index) => {
      const rows = node.type === 'paragraph' ? brokenRows(node, source) : undefined;
      if (rows && !isToldOf) {
        const next = children[index + 1];
        const isCutOff = next?.type === 'table' && isNextLine(node, next, source);
        if (isCutOff) tables.push(next);
        findings.push(describe(rows, isCutOff, children[index - 1]));
      }
      isToldOf = rows !== undefined;
      look(node);
    });
  };
  look(root);
  return { findings, tables };
}

/** The lines of a paragraph that are rows of a table to their author and none to Markdown; nothing where there are none. */
function brokenRows(paragraph: TreeNode, source: string): readonly SourceLine[] | undefined {
  const rows = rowsOf(paragraph, source);
  return rows && !isSound(rows) ? rows : undefined;
}

/** Those of them that no rule about lines need tell of. Of a table that an item swallows, the first row stands for all. */
export function rowsToldOf(paragraph: TreeNode, source: string): readonly SourceLine[] {
  const rows = rowsOf(paragraph, source) ?? [];
  return isSound(rows) ? rows.slice(1) : rows;
}

/** The lines of a paragraph that are written as rows, from the first on; nothing where none is. */
function rowsOf(paragraph: TreeNode, source: string): readonly SourceLine[] | undefined {
  if (!source.slice(paragraph.position?.start.offset, paragraph.position?.end.offset).includes('|')) return undefined;
  const lines = linesOf(paragraph, source);
  const ruling = lines.findIndex(({ text }) => isRuling(text));
  const first = lines.findIndex(({ text }, index) => isRow(text) || isBareRow(text, lines[index + 1]?.text));
  if (first === -1 && ruling === -1) return undefined;
  return lines.slice(first === -1 || (ruling > 0 && ruling < first) ? Math.max(ruling - 1, 0) : first);
}

/** Whether the ruling stands where it should, so that only what is above keeps the rows from being a table. */
function isSound([first, second]: readonly SourceLine[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    isRuling(second.text) &&
    cellCount(first.text) === cellCount(second.text)
  );
}

function describe(rows: readonly SourceLine[], isCutOff: boolean, before: TreeNode | undefined): TableFinding {
  const [first = { text: '', start: 0 }] = rows;
  const range = { start: first.start, end: first.start + first.text.length };
  const columns = cellCount(first.text);
  const values = { cot: String(columns), ke: rulingOf(columns) };
  if (isCutOff || rows.some(({ text }) => isRuling(text))) return { id: 'bang-dong-ke-lech', values, range };
  const isRest = before?.type === 'table' && before.align?.length === columns;
  return { id: isRest ? 'bang-dut-doan' : 'bang-thieu-dong-ke', values, range };
}

function isNextLine(paragraph: TreeNode, table: TreeNode, source: string): boolean {
  const between = source.slice(paragraph.position?.end.offset, table.position?.start.offset);
  return between.split('\n').length === 2;
}
