import type { PagefindOptions } from './pagefind-api.ts';

/** How near each other matched words stand: the best window's share of the words sought, and where it begins. */
export type Proximity = { share: number; start: number };

/**
 * Finds the window of one and a half times as many words as were sought that holds the most of them. `positions` are
 * places of matched words, in any order; a share of 1 says that so many stand together as were sought.
 */
export function bestWindow(positions: readonly number[], wordCount: number): Proximity {
  const sorted = [...new Set(positions)].sort((a, b) => a - b);
  const width = Math.ceil(wordCount * 1.5);
  let best = 0;
  let start = sorted[0] ?? 0;
  let from = 0;
  for (const [to, position] of sorted.entries()) {
    while (position - (sorted[from] ?? position) >= width) from += 1;
    if (to - from + 1 <= best) continue;
    best = to - from + 1;
    start = sorted[from] ?? 0;
  }
  return { share: wordCount === 0 ? 0 : Math.min(best, wordCount) / wordCount, start };
}

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
