import { AGAINST_PROBLEMS } from './against/against-problems.ts';
import { findChanges, type PublishedStates } from './against/find-changes.ts';
import type { Corpus } from './corpus.ts';
import { createProblem, type Problem } from './problem.ts';
import type { Finding, Severity } from './rule.ts';
import { CATALOGUE, RULES } from './rules.ts';
import { settle, SETTLE_PROBLEMS } from './settle.ts';

/** What the check says of a corpus: the problems, sorted by file, line, column and id, and how many questions are settled. */
export type Verdict = { problems: Problem[]; settledCount: number };

/** Applies every rule to the whole corpus, and, where there is one, holds it against the state published before. */
export function judgeCorpus(corpus: Corpus, published?: PublishedStates): Verdict {
  const { open, settledCount, findings } = settle(
    RULES.flatMap((rule) => rule.find(corpus)),
    corpus,
    SEVERITIES,
  );
  const changes = published ? findChanges(corpus, published) : [];
  const problems = [...open, ...findings, ...changes].map(describe).sort(byPlace);
  return { problems, settledCount };
}

/** The problems alone, where there is nothing to hold the corpus against. */
export function runChecks(corpus: Corpus): Problem[] {
  return judgeCorpus(corpus).problems;
}

/** Only the questions of the rules may be settled: what a change breaks is told until it is published, or mended. */
const SEVERITIES: ReadonlyMap<string, Severity> = new Map(
  [...CATALOGUE].map(([id, { severity }]) => [id, id in SETTLE_PROBLEMS || id in AGAINST_PROBLEMS ? 'LỖI' : severity]),
);

function describe(finding: Finding): Problem {
  const words = CATALOGUE.get(finding.id);
  if (!words) throw new Error(`No words for the problem ${finding.id}`);
  return createProblem(finding, words);
}

function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
