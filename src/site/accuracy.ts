import type { AccuracyRecord } from '../citations/gold/accuracy-record.ts';
import record from './accuracy.json';
import { mentions } from './citations.ts';

/** The engine's figures on annotated texts, as last measured (`npm run gold -- --record`). */
export const accuracy: AccuracyRecord = record;

const states = ['linked', 'not-held', 'ambiguous', 'suspect'] as const;

/** How many mentions of the published corpus ended in each state; mentions that are no citation count nowhere. */
export const countsByState = states.map((state) => ({
  state,
  count: mentions.filter(({ resolution }) => resolution.state === state).length,
}));
