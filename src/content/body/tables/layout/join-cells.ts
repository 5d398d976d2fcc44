/** How a cell joins: it is a cell of its own, or one with the cell before it, or with the one above it. */
export type CellSign = 'own' | 'left' | 'above';

/** A cell of the grid where it begins, counted from 0, and how far it reaches. */
export type Span = { column: number; rowSpan: number; colSpan: number };

/** A cell that cannot join as it says, or one too many; `width` is how many columns the cell above it reaches over. */
export type JoinFault =
  | { type: 'nothing-before' | 'nothing-above' | 'beyond-head'; row: number; column: number }
  | { type: 'not-a-rectangle'; row: number; column: number; width: number };

type Position = { row: number; column: number };

/**
 * Joins the cells of a table into rectangles. Rows shorter than the table is wide are filled with cells of their own, and
 * cells beyond its width are left out. A joined cell may be joined again: what joins it joins the cell it belongs to. A
 * cell whose parts make no rectangle falls apart into what was written.
 */
export function joinCells(
  rows: readonly (readonly CellSign[])[],
  columns: number,
): { rows: Span[][]; faults: JoinFault[] } {
  const faults: JoinFault[] = [];
  const owners: Position[][] = [];
  const parts = new Map<Position, Position[]>();
  rows.forEach((signs, row) => {
    if (signs.length > columns) faults.push({ type: 'beyond-head', row, column: columns });
    const own: Position[] = [];
    for (let column = 0; column < columns; column++) {
      const here = { row, column };
      const sign = signs[column] ?? 'own';
      const neighbour = sign === 'left' ? own[column - 1] : sign === 'above' ? owners[row - 1]?.[column] : here;
      if (!neighbour) faults.push({ type: sign === 'left' ? 'nothing-before' : 'nothing-above', row, column });
      const owner = neighbour ?? here;
      own.push(owner);
      const joined = parts.get(owner);
      if (joined) joined.push(here);
      else parts.set(owner, [here]);
    }
    owners.push(own);
  });
  const spans: Span[][] = rows.map(() => []);
  for (const [owner, joined] of parts) {
    const width = joined.findLastIndex(({ row }) => row === owner.row) + 1;
    const oddRow = oddRowOf(joined, width);
    if (oddRow === undefined) {
      spans[owner.row]?.push({ column: owner.column, rowSpan: joined.length / width, colSpan: width });
      continue;
    }
    const first = joined.find(({ row }) => row === oddRow) ?? owner;
    faults.push({ type: 'not-a-rectangle', ...first, width });
    for (const { row, column } of joined) spans[row]?.push({ column, rowSpan: 1, colSpan: 1 });
  }
  for (const cells of spans) cells.sort((a, b) => a.column - b.column);
  return { rows: spans, faults };
}

/** The first row of a joined cell that does not reach over the `width` columns of its first; its parts come row by row. */
function oddRowOf(parts: readonly Position[], width: number): number | undefined {
  const [origin, last] = [parts[0], parts.at(-1)];
  if (!origin || !last) return undefined;
  const isOdd = ({ row, column }: Position, index: number): boolean =>
    row !== origin.row + Math.floor(index / width) || column !== origin.column + (index % width);
  const at = parts.findIndex(isOdd);
  if (at === -1) return parts.length % width === 0 ? undefined : last.row;
  // A part of a later row stands where one of this row is missing, or one more of this row where the next begins.
  return Math.min(parts[at]?.row ?? last.row, origin.row + Math.floor(at / width));
}
