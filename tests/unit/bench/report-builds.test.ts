import { describe, expect, it } from 'vitest';
import { type BuildFigures, medianFigures, medianOf } from '../../bench/figures.ts';
import { stagesOf } from '../../bench/measure/read-stages.ts';
import { alignRows, formatBytes, formatRatio, formatSeconds } from '../../bench/print/format-figures.ts';
import { reportBuilds } from '../../bench/print/report-builds.ts';

const ours: BuildFigures = {
  name: 'Dẫn Chiếu',
  seconds: 12.34,
  cpuSeconds: 18.5,
  peakBytes: 812_000_000,
  cpuByName: new Map([
    ['npm run build', 0.2],
    ['astro.mjs', 15],
  ]),
  stages: [
    { stage: 'read', seconds: 2, cpuSeconds: undefined },
    { stage: 'index', seconds: 1.5, cpuSeconds: 1.25 },
  ],
  pages: 1234,
  bytes: 45_600_000,
};

const peer: BuildFigures = {
  ...ours,
  name: 'Hugo',
  seconds: 24.68,
  cpuSeconds: undefined,
  cpuByName: new Map(),
  stages: [],
};

describe('figures', () => {
  it.each([
    [formatSeconds(12.34), '12,3 giây'],
    [formatSeconds(undefined), 'không đo được trên máy này'],
    [formatBytes(812), '812 B'],
    [formatBytes(12_340), '12,3 kB'],
    [formatBytes(1_045_600_000), '1.045,6 MB'],
    [formatRatio(12.34, 24.68), '0,50 lần'],
    [formatRatio(1, 0), '–'],
    [formatRatio(undefined, 2), 'không đo được trên máy này'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });

  it('stand below one another, words to the left and figures to the right', () => {
    expect(
      alignRows([
        ['', 'CPU'],
        ['đọc', '1,0'],
        ['viết trang', '12,5'],
      ]),
    ).toBe('             CPU\nđọc          1,0\nviết trang  12,5');
  });

  it('of several builds are medians, each by itself', () => {
    expect([medianOf([3, 1, 2]), medianOf([4, 1]), medianOf([])]).toEqual([2, 2.5, 0]);
    const builds = [ours, { ...ours, seconds: 10, cpuSeconds: 20 }, { ...ours, seconds: 11, cpuSeconds: 30 }] as const;
    expect(medianFigures(builds)).toEqual({ ...ours, seconds: 11, cpuSeconds: 20 });
    expect(medianFigures([ours, peer]).cpuSeconds).toBeUndefined();
  });
});

it('stages are the lines that a build wrote, those of one stage added up', () => {
  const lines = ['{"stage":"read","seconds":1.5}', '', '{"stage":"index","seconds":2,"cpuSeconds":3}'];
  expect(stagesOf([...lines, '{"stage":"read","seconds":0.5}'].join('\n'))).toEqual([
    { stage: 'read', seconds: 2, cpuSeconds: undefined },
    { stage: 'index', seconds: 2, cpuSeconds: 3 },
  ]);
  expect(stagesOf('')).toEqual([]);
});

describe('the report of a build', () => {
  const report = {
    heading: 'Dựng 200 văn bản mẫu',
    ours,
    mentions: new Map([['linked' as const, 4499]]),
    searches: { queries: 12, mean: 105_100, most: 120_100 },
    peers: [peer],
  };

  it('says everything in Vietnamese, in columns', () => {
    expect(reportBuilds(report)).toBe(`Dựng 200 văn bản mẫu

           Thời gian                         CPU  Bộ nhớ cao nhất  Số trang  Dung lượng
Dẫn Chiếu  12,3 giây                   18,5 giây         812,0 MB     1.234     45,6 MB
Hugo       24,7 giây  không đo được trên máy này         812,0 MB     1.234     45,6 MB

Giai đoạn (có thể chạy song song)
  đọc nội dung  2,0 giây
  lập chỉ mục   1,5 giây  CPU 1,3 giây

CPU theo chương trình
  astro.mjs      15,0 giây
  npm run build   0,2 giây

Chỗ viện dẫn
  dẫn tới văn bản trong kho  4.499

Lần tìm đầu tiên (12 câu) đọc trung bình 105,1 kB, nhiều nhất 120,1 kB từ chỉ mục.

Dẫn Chiếu so với
        thời gian                         CPU
  Hugo   0,50 lần  không đo được trên máy này`);
  });

  it('leaves out what was not measured', () => {
    const bare = reportBuilds({ ...report, ours: { ...ours, stages: [], cpuByName: new Map() }, peers: [] });
    expect(bare).not.toMatch(/Giai đoạn|chương trình|so với/u);
  });
});
