import type { PagefindHit } from './pagefind-api.ts';
import { bestWindow } from './ranking.ts';

/** A page found by text: the entry in which it shows best, the score of that, and which share of the words meets there. */
export type RankedHit = { page: string; hit: PagefindHit; score: number; share: number; isPhrase: boolean };

/** What one search of the strategy is worth. */
export type Pass = { wordCount: number; factor: number; isPhrase: boolean };

/** A title stands in the first words of a page; words that meet there are worth more. */
const TITLE_WORDS = 45;
const TITLE_FACTOR = 1.3;

/** Pagefind's own score, which knows nothing of distances, counts for this much beside proximity. */
const OWN_SCORE = 0.35;

/** Scores of all passes, page by page: the best pass counts, and a page that has the very phrase stands above. */
export function collectHits(pageOf: (entry: string) => string): {
  add: (hits: readonly PagefindHit[], pass: Pass) => void;
  best: () => RankedHit[];
} {
  const byPage = new Map<string, RankedHit>();
  const phrases = new Set<string>();
  return {
    add(hits, pass) {
      const top = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
      for (const hit of hits) {
        const { share, start } = bestWindow(hit.words, pass.wordCount);
        const page = pageOf(hit.id);
        const near = share * share * (start < TITLE_WORDS && page === hit.id ? TITLE_FACTOR : 1);
        const score = (OWN_SCORE * (hit.score / top) + near) * pass.factor;
        if (pass.isPhrase) phrases.add(page);
        const known = byPage.get(page);
        if (!known || known.score < score) byPage.set(page, { page, hit, score, share, isPhrase: false });
      }
    },
    best() {
      return [...byPage.values()]
        .map((ranked) => (phrases.has(ranked.page) ? { ...ranked, score: ranked.score + 1, isPhrase: true } : ranked))
        .sort((a, b) => b.score - a.score || (a.page < b.page ? -1 : 1));
    },
  };
}
