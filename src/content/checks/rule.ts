import { createSourceText, type SourceRange, type SourceText } from '../read/source-text.ts';
import type { Corpus } from './corpus.ts';

/** LỖI blocks publication; CẦN XEM asks for a look and blocks nothing. */
export type Severity = 'LỖI' | 'CẦN XEM';

/**
 * The words for one kind of problem: a title, one sentence saying what is wrong, one line saying what to write instead.
 * `{…}` are filled in where the problem is found.
 */
export type Words = { severity: Severity; title: string; wrong: string; repair: string };

/**
 * What a rule found and where; `title` says where (the field) instead of what, `values` fill the words. `concerns` are the
 * paths of other files that the question is about as well, and in which it may be settled.
 */
export type Finding<Id extends string = string> = {
  id: Id;
  source: SourceText;
  range: SourceRange;
  title?: string | undefined;
  values?: Readonly<Record<string, string>>;
  concerns?: readonly string[];
};

/**
 * One rule: the problems it can tell of, in words, and the function that finds them in the whole corpus, in any order.
 * An id never changes its meaning, for people quote it when asking for help.
 */
export type Rule<Id extends string = string> = {
  problems: Readonly<Record<Id, Words>>;
  find: (corpus: Corpus) => readonly Finding<Id>[];
};

/** Holds a rule to its own ids: what it finds must be something that it has words for. */
export function defineRule<Id extends string>(rule: Rule<Id> & { find: Rule<NoInfer<Id>>['find'] }): Rule<Id> {
  return rule;
}

/** Holds words for problems that no rule of the list tells of to their ids. */
export function defineProblems<Id extends string>(problems: Readonly<Record<Id, Words>>): Readonly<Record<Id, Words>> {
  return problems;
}

/** The place of a finding about a file as such, at which no line is shown. */
export function wholeFile(path: string): { source: SourceText; range: SourceRange } {
  return { source: createSourceText(path, ''), range: { start: 0, end: 0 } };
}
