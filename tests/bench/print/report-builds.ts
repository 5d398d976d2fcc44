import { formatCount } from '../../../src/language/text/format-figure.ts';
import type { Resolution } from '../../../src/works/resolved-mention.ts';
import type { BuildFigures } from '../figures.ts';
import type { StateCounts } from '../measure/count-states.ts';
import type { FirstSearches } from '../measure/first-searches.ts';
import { alignRows, formatBytes, formatRatio, formatSeconds } from './format-figures.ts';

/** Everything that is printed of builds: ours, what it holds, and the peers measured beside it. */
export type BuildReport = {
  heading: string;
  ours: BuildFigures;
  mentions: StateCounts;
  searches: FirstSearches;
  peers: readonly BuildFigures[];
};

export function reportBuilds({ heading, ours, mentions, searches, peers }: BuildReport): string {
  const parts = [
    heading,
    alignRows([HEAD, ...[ours, ...peers].map(rowOf)]),
    ...(ours.stages.length === 0 ? [] : [`Giai đoạn (có thể chạy song song)\n${alignRows(stageRows(ours))}`]),
    ...(ours.cpuByName.size === 0 ? [] : [`CPU theo chương trình\n${alignRows(programRows(ours))}`]),
    `Chỗ viện dẫn\n${alignRows([...mentions].map(([state, count]) => [`  ${STATES[state]}`, formatCount(count)]))}`,
    reportSearches(searches),
    ...(peers.length === 0
      ? []
      : [`Dẫn Chiếu so với\n${alignRows([['', 'thời gian', 'CPU'], ...ratioRows(ours, peers)])}`]),
  ];
  return parts.join('\n\n');
}

const HEAD = ['', 'Thời gian', 'CPU', 'Bộ nhớ cao nhất', 'Số trang', 'Dung lượng'];

const STATES: Readonly<Record<Resolution['state'], string>> = {
  linked: 'dẫn tới văn bản trong kho',
  'not-held': 'văn bản chưa có trong kho',
  ambiguous: 'trùng số',
  suspect: 'nghi vấn',
  ignored: 'không phải viện dẫn',
};

/** The stages that a build tells of; others keep the name that it gives them. */
const STAGES: ReadonlyMap<string, string> = new Map([
  ['check', 'kiểm tra'],
  ['read', 'đọc nội dung'],
  ['render', 'viết trang'],
  ['index', 'lập chỉ mục'],
]);

function rowOf({ name, seconds, cpuSeconds, peakBytes, pages, bytes }: BuildFigures): string[] {
  const measured = [formatSeconds(seconds), formatSeconds(cpuSeconds), formatBytes(peakBytes)];
  return [name, ...measured, formatCount(pages), formatBytes(bytes)];
}

function stageRows({ stages }: BuildFigures): string[][] {
  return stages.map(({ stage, seconds, cpuSeconds }) => [
    `  ${STAGES.get(stage) ?? stage}`,
    formatSeconds(seconds),
    ...(cpuSeconds === undefined ? [] : [`CPU ${formatSeconds(cpuSeconds)}`]),
  ]);
}

function programRows({ cpuByName }: BuildFigures): string[][] {
  return [...cpuByName].toSorted((a, b) => b[1] - a[1]).map(([name, seconds]) => [`  ${name}`, formatSeconds(seconds)]);
}

function ratioRows(ours: BuildFigures, peers: readonly BuildFigures[]): string[][] {
  return peers.map(({ name, seconds, cpuSeconds }) => [
    `  ${name}`,
    formatRatio(ours.seconds, seconds),
    formatRatio(ours.cpuSeconds, cpuSeconds),
  ]);
}

function reportSearches({ queries, mean, most }: FirstSearches): string {
  return `Lần tìm đầu tiên (${queries} câu) đọc trung bình ${formatBytes(mean)}, nhiều nhất ${formatBytes(most)} từ chỉ mục.`;
}
