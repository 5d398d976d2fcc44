import type { Score } from './score.ts';

/** A gold set as scored: as it is, and under every rewriting that must change nothing; or the files it lacks. */
export type ScoredSet = { name: string } & (
  | { passages: number; plain: Score; variants: readonly { variant: string; score: Score }[] }
  | { missing: readonly string[] }
);
