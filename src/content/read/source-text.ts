/** The text of one file, with the path an editor knows it by (`content/reports/2024/….mdx`, forward slashes). */
export type SourceText = { path: string; text: string; lineStarts: readonly number[] };

/** A stretch of a source text in UTF-16 offsets. */
export type SourceRange = { start: number; end: number };

/** Where a stretch of text stands: line and column count from 1, in UTF-16 units; `length` stays within the line. */
export type Place = { file: string; line: number; column: number; length: number };

export function createSourceText(path: string, text: string): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { path, text, lineStarts };
}

/** The line of the given number (from 1), without its line break. */
export function lineText({ text, lineStarts }: SourceText, line: number): string {
  const start = lineStarts[line - 1];
  if (start === undefined) return '';
  // Not by a pattern, which would look through the line: one of megabytes may have a problem at every word.
  const next = lineStarts[line];
  if (next === undefined) return text.slice(start);
  return text.slice(start, text[next - 2] === '\r' && next - 2 >= start ? next - 2 : next - 1);
}

/** The place of a range; a range over several lines keeps to its first. */
export function placeOf(source: SourceText, { start, end }: SourceRange): Place {
  const line = lineNumberAt(source, start);
  const lineStart = source.lineStarts[line - 1] ?? 0;
  const lineEnd = lineStart + lineText(source, line).length;
  const from = Math.min(start, lineEnd);
  return { file: source.path, line, column: from - lineStart + 1, length: Math.max(Math.min(end, lineEnd) - from, 1) };
}

/** The offset of a line and column, both from 1. */
export function offsetAt(source: SourceText, line: number, column: number): number {
  return Math.min((source.lineStarts[line - 1] ?? source.text.length) + column - 1, source.text.length);
}

/** The number of the line, from 1, that an offset stands in. */
export function lineNumberAt({ lineStarts }: SourceText, offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
