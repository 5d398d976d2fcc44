import type { AccuracyRecord } from '../../../src/site/accuracy.ts';
import type { Score } from './tally.ts';
import type { ScoredSet } from './score-sets.ts';

const FIGURES = [
  'precision',
  'recall',
  'span',
  'kind',
  'number',
  'name',
  'date',
  'issuer',
  'provisions',
  'detached',
  'negatives',
] as const;

/** The record of a run, without the sets that were not there. */
export function recordAccuracy(sets: readonly ScoredSet[], measuredOn: string): AccuracyRecord {
  return {
    measuredOn,
    sets: sets.flatMap((set) => {
      if ('missing' in set) return [];
      const { name, passages, plain, variants } = set;
      const figures = Object.fromEntries(FIGURES.map((figure) => [figure, plain[figure]]));
      return [{ name, passages, figures, families: plain.recallByFamily, worstVariant: worstOf(plain, variants) }];
    }),
  };
}

function worstOf(
  plain: Score,
  variants: readonly { variant: string; score: Score }[],
): AccuracyRecord['sets'][number]['worstVariant'] {
  const losses = variants.map(({ variant, score }) => ({ variant, lost: hits(plain) - hits(score) }));
  return losses.reduce((worst, loss) => (loss.lost > worst.lost ? loss : worst), { variant: '', lost: 0 });
}

function hits(score: Score): number {
  return FIGURES.reduce((sum, figure) => sum + score[figure].hits, 0);
}
