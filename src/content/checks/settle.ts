import { listAt, rangeOfValue, textAt, type YamlTree } from '../read/yaml-tree.ts';
import type { CheckedDocument, Corpus } from './corpus.ts';
import { defineProblems, type Finding, type Severity } from './rule.ts';
import { suggestValue } from './suggest.ts';

type SettleProblem = 'giai-quyet-thua' | 'giai-quyet-ma-la' | 'giai-quyet-khong-duoc';

/** What is wrong with the questions that editors call settled. */
export const SETTLE_PROBLEMS = defineProblems<SettleProblem>({
  'giai-quyet-thua': {
    severity: 'CẦN XEM',
    title: 'Câu hỏi đã giải quyết',
    wrong: 'Không còn chỗ nào có câu hỏi “{ma}” ở đúng lời “{loi}”: lời trong bài đã đổi, hoặc câu hỏi không còn nữa.',
    repair: 'xoá mục này trong “settled”; nếu câu hỏi được hỏi lại ở lời mới, xem lại rồi ghi lời mới.',
  },
  'giai-quyet-ma-la': {
    severity: 'LỖI',
    title: 'Câu hỏi đã giải quyết',
    wrong: 'Báo cáo kiểm tra không có câu hỏi nào mang mã “{ma}”.',
    repair: '{goi-y}',
  },
  'giai-quyet-khong-duoc': {
    severity: 'LỖI',
    title: 'Câu hỏi đã giải quyết',
    wrong: '“{ma}” không phải là câu hỏi để nguyên được.',
    repair: 'sửa chỗ mà báo cáo nêu, rồi xoá mục này trong “settled”.',
  },
});

/** One entry of `settled`: the question of this id, about these words, needs no answer any more. */
type Settled = { document: CheckedDocument; tree: YamlTree; index: number; problem: string; words: string };

/** What rules found, sorted into what is to be told and how many questions are settled. */
export type Settling = { open: Finding[]; settledCount: number; findings: Finding<SettleProblem>[] };

/**
 * Takes away the questions that editors have settled: those of the id and of the very words that an entry of `settled`
 * names, in the file of the words or in another that the question is about. Where the words change, the question is back.
 * `severityById` is of every problem that a rule can tell of. That an entry is not needed any more is told only where nothing is
 * wrong: of a file that cannot be read the questions are not known.
 */
export function settle(
  findings: readonly Finding[],
  { documents }: Corpus,
  severityById: ReadonlyMap<string, Severity>,
): Settling {
  const entries = documents.flatMap(settledIn);
  const isQuestion = ({ problem }: Settled): boolean => severityById.get(problem) === 'CẦN XEM';
  const questions = Map.groupBy(entries.filter(isQuestion), keyOf);
  const used = new Set<Settled>();
  const isSound = !findings.some(({ id }) => severityById.get(id) === 'LỖI');
  const open = findings.filter((finding) => {
    const settling =
      severityById.get(finding.id) === 'CẦN XEM' ? keysOf(finding).flatMap((key) => questions.get(key) ?? []) : [];
    for (const entry of settling) used.add(entry);
    return settling.length === 0;
  });
  return {
    open,
    settledCount: findings.length - open.length,
    findings: entries
      .flatMap((entry) => (used.has(entry) ? [] : describe(entry, severityById)))
      .filter(({ id }) => id !== 'giai-quyet-thua' || isSound),
  };
}

function settledIn(document: CheckedDocument): Settled[] {
  const { frontmatter: tree } = document;
  return listAt(tree, ['settled']).flatMap((_, index) => {
    const [problem, words] = [textAt(tree, ['settled', index, 'problem']), textAt(tree, ['settled', index, 'words'])];
    if (!tree || problem === undefined || words === undefined) return []; // the schema tells of these
    return [{ document, tree, index, problem, words }];
  });
}

function describe(
  { document: { source }, tree, index, problem, words }: Settled,
  severityById: ReadonlyMap<string, Severity>,
): Finding<SettleProblem>[] {
  const at = (key: string) => ({ source, range: rangeOfValue(tree, ['settled', index, key]) });
  const severity = severityById.get(problem);
  if (severity === undefined) {
    const known = [...severityById].flatMap(([id, own]) => (own === 'CẦN XEM' ? [id] : []));
    const hint = suggestValue(problem, known, 'chép đúng mã đứng sau chữ CẦN XEM trong báo cáo kiểm tra.');
    return [{ id: 'giai-quyet-ma-la', ...at('problem'), values: { ma: problem, 'goi-y': hint } }];
  }
  if (severity === 'LỖI') return [{ id: 'giai-quyet-khong-duoc', ...at('problem'), values: { ma: problem } }];
  return [{ id: 'giai-quyet-thua', ...at('words'), values: { ma: problem, loi: words } }];
}

function keyOf({ document: { source }, problem, words }: Settled): string {
  return keyFor(source.path, problem, words);
}

function keysOf({ id, source, range, concerns = [] }: Finding): string[] {
  const words = source.text.slice(range.start, range.end);
  return [source.path, ...concerns].map((path) => keyFor(path, id, words));
}

/** Words are the same with a space for a line break, in either form of their accents, and without the quotes of YAML. */
function keyFor(path: string, problem: string, words: string): string {
  const line = words.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return JSON.stringify([path, problem, line.replace(/^(?<quote>["'])(?<inner>.*)\k<quote>$/u, '$<inner>')]);
}
