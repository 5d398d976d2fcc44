import type { Problem } from './problem.ts';

/**
 * Tells of a check in one form: text, data, annotations. `fileCount` is of all files looked at, `settledCount` of the
 * questions that editors have settled; the same input gives the same text.
 */
export type Reporter = (problems: readonly Problem[], fileCount: number, settledCount?: number) => string;

/** The report for a person at a terminal: a paragraph for each problem and, last, how many files were looked at and what that means. */
export const reportText: Reporter = (problems, fileCount, settledCount = 0) => {
  const errors = problems.filter(({ severity }) => severity === 'LỖI').length;
  const reviews = problems.length - errors;
  const toReview = reviews === 0 ? '' : `${reviews} chỗ cần xem`;
  const settled = settledCount === 0 ? '' : `đã giải quyết ${settledCount}`;
  const verdict =
    errors > 0
      ? `Đã kiểm tra ${fileCount} tệp: ${[`${errors} lỗi`, toReview, settled].filter(Boolean).join(', ')}. Chưa thể xuất bản.`
      : `Đã kiểm tra ${[`${fileCount} tệp, không có lỗi`, toReview, settled].filter(Boolean).join('; ')}.`;
  return [...problems.map(formatProblem), `${verdict}\n`].join('\n');
};

function formatProblem({ id, severity, title, place, line, wrong, repair }: Problem): string {
  const { file, line: number, column, length } = place;
  const head = `${severity} ${id} · ${file}:${number}:${column} · ${title}\n`;
  const [before, marked, after] = excerpt(line, column - 1, length);
  const quoted =
    line === ''
      ? ''
      : `    ${before}${marked}${after}\n    ${' '.repeat(width(before))}${'~'.repeat(width(marked) || 1)}\n`;
  return `${head}${quoted}  ${harmless(wrong)}\n  Sửa: ${harmless(repair)}\n`;
}

/** How much of a long line is shown on either side of the fault, and of the fault itself, in UTF-16 units. */
const CONTEXT = 40;
const MARKED = 60;

function excerpt(line: string, start: number, length: number): [string, string, string] {
  const marked = line.slice(start, start + length);
  const lead = line.slice(0, start);
  const tail = line.slice(start + length);
  const isWhole = line.length <= 2 * CONTEXT + MARKED;
  const cutLead =
    isWhole || lead.length <= CONTEXT ? lead : `… ${lead.slice(lead.indexOf(' ', lead.length - CONTEXT) + 1)}`;
  if (!isWhole && marked.length > MARKED)
    return [visible(cutLead.trimStart()), visible(`${marked.slice(0, MARKED)}…`), ''];
  const cutTail = isWhole || tail.length <= CONTEXT ? tail : `${tail.slice(0, tail.lastIndexOf(' ', CONTEXT))} …`;
  return [visible(cutLead.trimStart()), visible(marked), visible(cutTail.trimEnd())];
}

/** A terminal must neither obey nor hide what an editor wrote: controls and invisible characters show as a dot. */
function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cf}]/gu, '·');
}

/** In a sentence, from which a repair may be copied, only what a terminal would obey shows; a repair may have several lines. */
function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, '·');
}

/** Columns on a terminal: combining marks take none. */
function width(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
}
