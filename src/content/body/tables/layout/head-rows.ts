import type { Span } from './join-cells.ts';

/** A number of head rows that the table cannot have; `cut` is a cell that would reach out of the head. */
export type HeadFault =
  | { type: 'head-unreadable'; rows: number; natural: number }
  | { type: 'head-cuts-cell'; wanted: number; needed: number; row: number; column: number };

/**
 * How many rows of a table are its head: those that the author says, else the first and all that its cells reach into, for
 * no cell can stand in the head and below it. `wanted` is as written; 0 is a table without a head.
 */
export function headRowsOf(
  rows: readonly (readonly Span[])[],
  wanted?: string,
): { count: number; faults: readonly HeadFault[] } {
  const natural = reachOf(rows, Math.min(1, rows.length));
  if (wanted === undefined) return { count: natural, faults: [] };
  const count = /^\d{1,3}$/u.test(wanted) ? Number(wanted) : NaN;
  if (!(count <= rows.length))
    return { count: natural, faults: [{ type: 'head-unreadable', rows: rows.length, natural }] };
  const needed = reachOf(rows, count);
  if (needed === count) return { count, faults: [] };
  const row = rows.findIndex((cells, index) => index < count && cells.some(({ rowSpan }) => index + rowSpan > count));
  const column = rows[row]?.find(({ rowSpan }) => row + rowSpan > count)?.column ?? 0;
  return { count: needed, faults: [{ type: 'head-cuts-cell', wanted: count, needed, row, column }] };
}

/** The rows that the first `count` reach over with all their cells. */
function reachOf(rows: readonly (readonly Span[])[], count: number): number {
  let reach = count;
  for (let row = 0; row < reach; row++)
    for (const { rowSpan } of rows[row] ?? []) reach = Math.max(reach, row + rowSpan);
  return reach;
}
