// 12 · 1.234 · 1.234,5 · 1 234 (hard blanks) · 99,5% · 99.5 % · -3 · +2 · (1.234) · 12(*) · 1.050 (1) · 7*
const FIGURE =
  /^(?:[+\-–−] ?)?\(?\d+(?:[.\u00a0\u202f ]\d{3})*(?:[.,]\d+)?\)?[\u00a0\u202f ]?[%‰]?(?:[\u00a0\u202f ]?(?:\(\*{1,3}\)|\*{1,3}|\(\d\)))*$/u;

/** What stands where there is no figure: nothing, a dash, a cross, the sign of a note. */
const WITHOUT_FIGURE = /^(?:[-–—−…]|\.{3}|[xX]|\(\*{1,3}\)|\*{1,3})?$/u;

/** Whether a cell's text can stand in a column of figures, as Vietnamese offices write them. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text) || WITHOUT_FIGURE.test(text);
}

/** Whether a column does nothing but count its rows: 1, 2, 3. */
export function isOrdinalColumn(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text, index) => text === String(index + 1));
}
