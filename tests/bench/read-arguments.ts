import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What is to be measured: the engine alone, the check of a text of so many citations, or builds of so many documents, as often as `runs` says. */
export type BenchOrder =
  | { type: 'engine'; corpus: string }
  | { type: 'check'; citations: number }
  | { type: 'build'; documents: number; corpus?: string; isCompared: boolean; isKept: boolean; runs: number };

export const USAGE = `Cách dùng:
  npm run bench -- [--documents N] [--corpus TỆP] [--compare] [--runs K] [--keep]
  npm run bench -- --engine [TỆP]
  npm run bench -- --check [--citations N]

  --documents N   số văn bản để dựng trang (mặc định 200)
  --corpus TỆP    lấy văn bản thật từ tệp .jsonl.gz; không có thì soạn ra văn bản mẫu
  --compare       dựng cùng những văn bản ấy bằng Starlight, và bằng Hugo nếu máy có
  --runs K        đo K lần, in trung vị (mặc định 1)
  --keep          giữ lại thư mục đã dùng
  --engine [TỆP]  chỉ đo tốc độ tìm viện dẫn trên một tệp .jsonl.gz
  --check         chỉ đo lệnh check trên một văn bản có N chỗ viện dẫn (mặc định 16000), lần đầu và lần sau`;

const DEFAULT_CORPUS = '../shared/corpus/official-documents.jsonl.gz';

/** Reads the arguments of the command; a string is a mistake, in one sentence. */
export function readArguments(args: readonly string[]): BenchOrder | string {
  const parsed = parse(args);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  if (values.engine) {
    if (others.length > 0) return 'Chỉ đọc được một tệp mỗi lần.';
    if (Object.keys(values).length > 1) return '--engine không đi cùng tùy chọn khác.';
    return mistakeInFile(file) ?? { type: 'engine', corpus: file ?? DEFAULT_CORPUS };
  }
  if (values.check) {
    const { check: _, citations = '16000', ...others } = values;
    if (Object.keys(others).length > 0 || file !== undefined) return '--check chỉ đi cùng --citations.';
    if (!isCount(Number(citations))) return '--citations phải là một số nguyên từ 1 trở lên.';
    return { type: 'check', citations: Number(citations) };
  }
  if (values.citations !== undefined) return '--citations chỉ đi cùng --check.';
  if (file !== undefined) return `Không hiểu “${file}”.`;
  const [documents, runs] = [Number(values.documents ?? 200), Number(values.runs ?? 1)];
  if (!isCount(documents)) return '--documents phải là một số nguyên từ 1 trở lên.';
  if (!isCount(runs)) return '--runs phải là một số nguyên từ 1 trở lên.';
  const { corpus, compare = false, keep = false } = values;
  const order = { type: 'build', documents, isCompared: compare, isKept: keep, runs } as const;
  return mistakeInFile(corpus) ?? (corpus === undefined ? order : { ...order, corpus });
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        check: { type: 'boolean' },
        citations: { type: 'string' },
        documents: { type: 'string' },
        corpus: { type: 'string' },
        compare: { type: 'boolean' },
        engine: { type: 'boolean' },
        keep: { type: 'boolean' },
        runs: { type: 'string' },
      },
    });
  } catch (error) {
    const isUnknown = error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    return isUnknown ? 'Có tùy chọn không dùng được ở lệnh này.' : 'Có tùy chọn thiếu giá trị, hoặc thừa giá trị.';
  }
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}

function mistakeInFile(file: string | undefined): string | undefined {
  return file === undefined || existsSync(file) ? undefined : `Không có tệp ${file}.`;
}
