import type { LabelledQuery } from './generated-queries.ts';

/** How well one category of queries was answered: mean reciprocal rank of the first answer, and its share of first places. */
export type CategoryScore = { category: string; queries: number; meanReciprocalRank: number; firstRight: number };

/** A query whose first result is not an answer: the rank of the first that is (0: none), and what stood first. */
export type Miss = { query: LabelledQuery; rank: number; first: string };

/** Looks as far down the list as a reader does. */
const DEPTH = 10;

/** Asks every query and scores the answers by category. */
export async function scoreQueries(
  queries: readonly LabelledQuery[],
  ask: (query: LabelledQuery) => Promise<readonly string[]>,
): Promise<{ scores: CategoryScore[]; misses: Miss[] }> {
  const ranks = new Map<string, number[]>();
  const misses: Miss[] = [];
  for (const query of queries) {
    const paths = (await ask(query)).slice(0, DEPTH);
    const rank = 1 + paths.findIndex((path) => query.answers.includes(path));
    ranks.set(query.category, [...(ranks.get(query.category) ?? []), rank]);
    if (rank !== 1) misses.push({ query, rank, first: paths[0] ?? '' });
  }
  const scores = [...ranks].map(([category, own]) => ({
    category,
    queries: own.length,
    meanReciprocalRank: own.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / own.length,
    firstRight: own.filter((rank) => rank === 1).length / own.length,
  }));
  return { scores, misses };
}
