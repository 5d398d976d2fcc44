/** What stands for a figure that only Linux tells. */
const NOT_MEASURED = 'không đo được trên máy này';

const ONE_DIGIT = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const TWO_DIGITS = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `12.34` → "12,3 giây". */
export function formatSeconds(seconds: number | undefined): string {
  return seconds === undefined ? NOT_MEASURED : `${ONE_DIGIT.format(seconds)} giây`;
}

/** Bytes by the thousand: "812 B", "12,3 kB", "45,6 MB". */
export function formatBytes(bytes: number | undefined): string {
  if (bytes === undefined) return NOT_MEASURED;
  if (bytes < 1000) return `${Math.round(bytes)} B`;
  return bytes < 1e6 ? `${ONE_DIGIT.format(bytes / 1e3)} kB` : `${ONE_DIGIT.format(bytes / 1e6)} MB`;
}

/** How many times `theirs` ours is: "0,45 lần"; nothing is that many times what is not known. */
export function formatRatio(ours: number | undefined, theirs: number | undefined): string {
  if (ours === undefined || theirs === undefined) return NOT_MEASURED;
  return theirs === 0 ? '–' : `${TWO_DIGITS.format(ours / theirs)} lần`;
}

/** Rows of cells as columns of plain text: the first to the left, figures to the right. */
export function alignRows(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
