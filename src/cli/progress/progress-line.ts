import type { Progress, ProgressWork } from '../../content/progress/publish-progress.ts';
import { formatCount } from '../../language/text/format-figure.ts';

/** What is done, and what is counted. */
const WORDS: Readonly<Record<ProgressWork, readonly [verb: string, unit: string]>> = {
  read: ['đọc', 'tệp'],
  render: ['ghi', 'trang'],
  index: ['lập chỉ mục', 'đoạn'],
};

/**
 * The works to show after a report, in the order of their first reports. A work that has ended stays until another one
 * reports, for there is nothing better to show.
 */
export function afterReport(works: readonly Progress[], report: Progress): readonly Progress[] {
  const kept = works.filter((other) => other.work === report.work || !hasEnded(other));
  const isNew = kept.every(({ work }) => work !== report.work);
  return isNew ? [...kept, report] : kept.map((other) => (other.work === report.work ? report : other));
}

/**
 * The works side by side, at most `width` characters: "đọc 320/996 tệp · ghi 1.204/5.947 trang". A line that the terminal
 * would break could not be taken back.
 */
export function progressLine(works: readonly Progress[], width: number): string {
  const line = works.map(wordsOf).join(' · ');
  return line.length > width ? `${line.slice(0, Math.max(width - 1, 0))}…` : line;
}

function wordsOf({ work, done, total }: Progress): string {
  const [verb, unit] = WORDS[work];
  return `${verb} ${formatCount(done)}${total === undefined ? '' : `/${formatCount(total)}`} ${unit}`;
}

function hasEnded({ done, total }: Progress): boolean {
  return total !== undefined && done >= total;
}
