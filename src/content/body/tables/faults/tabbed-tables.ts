import type { TreeNode } from '../../tree.ts';
import { MOST_COLUMNS } from '../layout/read-table.ts';
import type { TableFinding } from './table-faults.ts';
import { linesOf, rulingOf, type SourceLine } from './table-lines.ts';

// "1\tSố văn bản\t12" · "UBND TỈNH BẮC GIANG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
const TAB = /\S[ ]*\t+[ ]*\S/u;

/** What Word sets before a paragraph that it numbers, with a tab behind: "1.", "1.1.", "a)", "-", "Điều 5." */
const LABEL =
  /^(?:(?:Điều |Khoản |Mục |Chương |Phần )?[\p{L}\d]{1,4}(?:\.\d{1,2})*[.)/:]|\([\p{L}\d*]{1,3}\)|[^\p{L}\d\s]|o)[ ]*\t+/u;

/** Whether a line has columns that are kept apart by tabs, of which a page shows nothing but a blank. */
export function isTabbed(line: string): boolean {
  return TAB.test(line.replace(LABEL, ''));
}

/** Lines that follow each other, or paragraphs of one line that do, with tabs between columns: a table of Word. */
export function tabbedTables(root: TreeNode, source: string): TableFinding[] {
  const found: TableFinding[] = [];
  if (!source.includes('\t')) return found;
  let rows: SourceLine[] = [];
  const close = (): void => {
    if (rows.length > 1) found.push(describe(rows));
    rows = [];
  };
  const look = ({ children = [] }: TreeNode): void => {
    for (const node of children) {
      if (node.type !== 'paragraph') {
        close();
        look(node);
        continue;
      }
      for (const line of linesOf(node, source)) {
        if (isTabbed(line.text)) rows.push(line);
        else close();
      }
    }
    close();
  };
  look(root);
  return found;
}

/** So many rows are written out for their author to copy. */
const SHOWN_ROWS = 20;

function describe(rows: readonly SourceLine[]): TableFinding {
  const [first] = rows;
  const range = { start: first?.start ?? 0, end: (first?.start ?? 0) + (first?.text.length ?? 0) };
  const cells = rows.map(({ text }) => text.split('\t').map((cell) => cell.trim().replaceAll('|', String.raw`\|`)));
  const columns = Math.max(...cells.map(({ length }) => length));
  const written = cells.map((row) => `| ${[...row, ...Array<string>(columns - row.length).fill('')].join(' | ')} |`);
  const [head = '', ...others] = written;
  const lines = [head, rulingOf(columns), ...others].slice(0, SHOWN_ROWS);
  if (written.length + 1 > SHOWN_ROWS) lines.push('…');
  const shown = columns > MOST_COLUMNS ? '' : `:${lines.map((line) => `\n      ${line}`).join('')}`;
  return { id: 'bang-tab', values: { bang: shown }, range };
}
