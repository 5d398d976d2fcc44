import type { PagefindOptions } from './pagefind-api.ts';

/**
 * Pagefind's own ranking, set for one-syllable words: length of the match counts much, so that "sở" does not stand for
 * "số hóa"; the title counts, the fields that are only shown do not. Measured by `npm run search:eval`.
 */
export const RANKING = {
  termSimilarity: 10,
  pageLength: 0.3,
  termSaturation: 0.5,
  termFrequency: 0.5,
  diacriticSimilarity: 0.8,
  metaWeights: {
    title: 10,
    alias: 15,
    sentinels: 1,
    facts: 2,
    subject: 0,
    designation: 0,
    number: 0,
    kind: 0,
    date: 0,
    issuer: 0,
    status: 0,
    opening: 0,
  },
} as const satisfies PagefindOptions['ranking'];
