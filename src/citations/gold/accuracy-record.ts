import type { Ratio, Score } from './score.ts';
import type { ScoredSet } from './scored-set.ts';

/** What the site tells of the engine's accuracy: the day, and for each gold set its size and its figures as counts. */
export type AccuracyRecord = {
  measuredOn: string;
  sets: readonly { name: string; passages: number; figures: Ratios; families: Ratios; worstVariant: Worst }[];
};

type Ratios = Readonly<Record<string, Ratio>>;

/** The rewriting under which the engine lost most, and by how many counts over all figures. */
type Worst = { variant: string; lost: number };

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

function worstOf(plain: Score, variants: readonly { variant: string; score: Score }[]): Worst {
  const losses = variants.map(({ variant, score }) => ({ variant, lost: hits(plain) - hits(score) }));
  return losses.reduce((worst, loss) => (loss.lost > worst.lost ? loss : worst), { variant: '', lost: 0 });
}

function hits(score: Score): number {
  return FIGURES.reduce((sum, figure) => sum + score[figure].hits, 0);
}
