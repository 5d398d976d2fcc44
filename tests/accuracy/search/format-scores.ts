import type { CategoryScore } from './score-queries.ts';

/** A category's score, with that of an index without our treatment where there is one. */
export type ScoreRow = CategoryScore & { untreated?: number | undefined };

/** The scores as a table of plain text. */
export function formatScores(rows: readonly ScoreRow[]): string {
  const hasUntreated = rows.some(({ untreated }) => untreated !== undefined);
  const head = ['Loại câu tìm', 'Số câu', 'MRR', 'Đúng ngay đầu', ...(hasUntreated ? ['Pagefind nguyên bản'] : [])];
  const lines = rows.map(({ category, queries, meanReciprocalRank, firstRight, untreated }) => [
    category,
    String(queries),
    meanReciprocalRank.toFixed(3),
    `${Math.round(firstRight * 100)} %`,
    ...(hasUntreated ? [untreated?.toFixed(3) ?? ''] : []),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => (line[column] ?? '').length)));
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
