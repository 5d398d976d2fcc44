import type { Model } from '../content/read/model.ts';
import record from './accuracy.json' with { type: 'json' };

/** What the site tells of the engine's accuracy: the day, and for each gold set its size and its figures as counts. */
export type AccuracyRecord = {
  measuredOn: string;
  sets: readonly { name: string; passages: number; figures: Ratios; families: Ratios; worstVariant: Worst }[];
};

type Ratios = Readonly<Record<string, { hits: number; of: number }>>;

/** The rewriting under which the engine lost most, and by how many counts over all figures. */
type Worst = { variant: string; lost: number };

/** The engine's figures on annotated texts, as last measured (`npm run gold -- --record`). */
export const accuracy: AccuracyRecord = record;

const STATES = ['linked', 'not-held', 'ambiguous', 'suspect'] as const;

/** How many mentions ended in each state; mentions that are no citation count nowhere. */
export function countsByState({ mentions }: Model): { state: (typeof STATES)[number]; count: number }[] {
  return STATES.map((state) => ({
    state,
    count: mentions.filter(({ resolution }) => resolution.state === state).length,
  }));
}
