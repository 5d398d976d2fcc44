import { isFigure, isOrdinalColumn } from './figures.ts';
import { headRowsOf, type HeadFault } from './head-rows.ts';
import { joinCells, type CellSign, type JoinFault, type Span } from './join-cells.ts';

/** A cell as it is written: how it joins its neighbours, and its text. */
export type WrittenCell = { sign: CellSign; text: string };

export type Alignment = 'left' | 'center' | 'right';

/** Of what a cell is the head: its column, a group of columns, or the rows that it stands before. */
export type Scope = 'col' | 'colgroup' | 'row';

/** A cell as it is shown. `column` counts from 0; a cell of figures stands in a column that holds nothing else. */
export type LaidCell = Span & { scope?: Scope; align?: Alignment; isFigure?: true };

/**
 * How a table is shown: its rows with the cells that begin in each, how many of the rows are its head, and the widths of
 * its groups of columns, none where no head cell stands over several columns.
 */
export type TableLayout = { headRows: number; groups: readonly number[]; rows: readonly (readonly LaidCell[])[] };

export type LayoutFault = JoinFault | HeadFault;

/**
 * Lays a table out: joins the cells that say so, makes every row as long as the first, tells heads from bodies (an empty
 * cell is the head of nothing; one before several rows, as all before it are, is theirs), and finds the columns of figures. `aligns` has an entry for each column, what the author said of it or nothing; `wantedHead` is the
 * number of head rows that the author gave, as written. What cannot be joined stays apart, and is among the faults.
 */
export function layTable(
  rows: readonly (readonly WrittenCell[])[],
  aligns: readonly (Alignment | undefined)[],
  wantedHead?: string,
): { layout: TableLayout; faults: readonly LayoutFault[] } {
  const joined = joinCells(
    rows.map((cells) => cells.map(({ sign }) => sign)),
    aligns.length,
  );
  const head = headRowsOf(joined.rows, wantedHead);
  const textAt = (row: number, column: number): string => rows[row]?.[column]?.text.trim() ?? '';
  const figures = figureColumns(joined.rows, head.count, textAt);
  const groups = columnGroups(joined.rows.slice(0, head.count), aligns.length);
  const laid = joined.rows.map((spans, row) => {
    const isHead = row < head.count;
    return spans.map((span, index): LaidCell => {
      const align = aligns[span.column];
      const scope = textAt(row, span.column) === '' ? undefined : scopeOf(spans, index, isHead, groups);
      return {
        ...span,
        ...(scope === undefined ? {} : { scope }),
        ...(align === undefined ? {} : { align }),
        ...(align === undefined && span.colSpan === 1 && figures.has(span.column) ? { isFigure: true as const } : {}),
      };
    });
  });
  const hasGroups = laid.some((cells) => cells.some(({ scope }) => scope === 'colgroup'));
  return {
    layout: { headRows: head.count, groups: hasGroups ? groups : [], rows: laid },
    faults: [...joined.faults, ...head.faults],
  };
}

/** The columns whose cells below the head are figures; the first column names its rows, also where it counts them. */
function figureColumns(
  rows: readonly (readonly Span[])[],
  headRows: number,
  textAt: (row: number, column: number) => string,
): ReadonlySet<number> {
  const texts = new Map<number, string[]>();
  rows.slice(headRows).forEach((spans, row) => {
    for (const { column, colSpan } of spans) {
      if (column === 0 || colSpan > 1) continue;
      const below = texts.get(column) ?? [];
      below.push(textAt(row + headRows, column));
      texts.set(column, below);
    }
  });
  const isOfFigures = (column: readonly string[]): boolean =>
    column.every(isFigure) && column.some((text) => /\d/u.test(text)) && !isOrdinalColumn(column);
  return new Set([...texts].flatMap(([column, below]) => (isOfFigures(below) ? [column] : [])));
}

/**
 * The widths of the groups of columns that the head makes: of each column, the lowest head cell over it that stands over
 * several. A cell wider than one group is no head of a group in HTML, but of its columns.
 */
function columnGroups(head: readonly (readonly Span[])[], columns: number): number[] {
  const starts = Array.from({ length: columns }, (_, column) => column);
  for (const { column, colSpan } of head.flat()) if (colSpan > 1) starts.fill(column, column, column + colSpan);
  const widths = new Map<number, number>();
  for (const start of starts) widths.set(start, (widths.get(start) ?? 0) + 1);
  return [...widths.values()];
}

/** Of what the cell `spans[index]` of a row is the head, if of anything. */
function scopeOf(spans: readonly Span[], index: number, isHead: boolean, groups: readonly number[]): Scope | undefined {
  if (!isHead) return spans.slice(0, index + 1).every(({ rowSpan }) => rowSpan > 1) ? 'row' : undefined;
  const { column = 0, colSpan = 1 } = spans[index] ?? {};
  let start = 0;
  for (const width of groups) {
    if (start === column) return width === colSpan && width > 1 ? 'colgroup' : 'col';
    start += width;
  }
  return 'col';
}
