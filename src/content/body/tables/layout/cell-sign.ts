import type { CellSign } from './join-cells.ts';

/**
 * What a cell of a GFM table says of its place, by its source with the bars: `^^` alone joins the cell above, nothing at
 * all between the bars joins the one before, while a blank is an empty cell. `\^^` is text, for its source differs.
 */
export function cellSign(source: string): CellSign {
  const written = source.replace(OPENING_BAR, '').replace(CLOSING_BAR, '');
  if (written === '') return 'left';
  return written.trim() === '^^' ? 'above' : 'own';
}

/** The parser gives a cell the bar before it; the last one of a row has the bar behind it too, and blanks after that. */
const OPENING_BAR = /^\|/u;
const CLOSING_BAR = /(?<!\\)\|[ \t]*$/u;
