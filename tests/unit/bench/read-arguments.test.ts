import { describe, expect, it } from 'vitest';
import { readArguments } from '../../bench/read-arguments.ts';

const build = { type: 'build', documents: 200, isCompared: false, isKept: false, runs: 1 };

describe('the arguments of the bench', () => {
  it.each([
    [[], build],
    [['--documents', '1000', '--runs', '3'], { ...build, documents: 1000, runs: 3 }],
    [['--compare', '--keep'], { ...build, isCompared: true, isKept: true }],
    [['--corpus', 'package.json'], { ...build, corpus: 'package.json' }],
    [['--engine', 'package.json'], { type: 'engine', corpus: 'package.json' }],
    [['--check'], { type: 'check', citations: 16000 }],
    [['--check', '--citations', '40000'], { type: 'check', citations: 40000 }],
    [['--engine'], { type: 'engine', corpus: '../shared/corpus/official-documents.jsonl.gz' }],
  ])('%j', (args, order) => {
    expect(readArguments(args)).toEqual(order);
  });

  it.each([
    [['--documents', 'nhiều'], '--documents phải là một số nguyên từ 1 trở lên.'],
    [['--documents', '0'], '--documents phải là một số nguyên từ 1 trở lên.'],
    [['--runs', '1.5'], '--runs phải là một số nguyên từ 1 trở lên.'],
    [['--corpus', 'khong-co.gz'], 'Không có tệp khong-co.gz.'],
    [['--engine', 'khong-co.gz'], 'Không có tệp khong-co.gz.'],
    [['--engine', 'package.json', 'README.md'], 'Chỉ đọc được một tệp mỗi lần.'],
    [['--engine', '--compare'], '--engine không đi cùng tùy chọn khác.'],
    [['--check', '--runs', '2'], '--check chỉ đi cùng --citations.'],
    [['--check', '--citations', '0'], '--citations phải là một số nguyên từ 1 trở lên.'],
    [['--citations', '9'], '--citations chỉ đi cùng --check.'],
    [['300'], 'Không hiểu “300”.'],
    [['--document', '300'], 'Có tùy chọn không dùng được ở lệnh này.'],
    [['--documents'], 'Có tùy chọn thiếu giá trị, hoặc thừa giá trị.'],
  ])('%j: %s', (args, mistake) => {
    expect(readArguments(args)).toBe(mistake);
  });
});
