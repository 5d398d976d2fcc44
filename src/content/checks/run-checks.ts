import type { Corpus } from './corpus.ts';
import { createProblem, type Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** Applies every rule to the whole corpus; the problems come sorted by file, line, column and id. */
export function runChecks(corpus: Corpus): Problem[] {
  return RULES.flatMap((rule) => applyRule(rule, corpus)).sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compare(a.id, b.id),
  );
}

function applyRule<Id extends string>({ problems, find }: Rule<Id>, corpus: Corpus): Problem[] {
  return find(corpus).map((finding) => createProblem(finding, problems[finding.id]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
