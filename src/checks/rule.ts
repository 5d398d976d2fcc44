import type { Corpus } from './corpus.ts';
import type { Problem } from './problem.ts';

/** One rule: everything it finds in the whole corpus, in any order. */
export type Rule = (corpus: Corpus) => Problem[];
