import { foldTone } from '../../../language/text/fold-tone.ts';
import { decodeText } from '../stand-in-d.ts';
import { foldWord } from '../words/mark-words.ts';
import type { PagefindHit } from './pagefind-api.ts';

/** A word of the text that stands for a word sought but for its accents is worth this much of one with the very accents. */
const WITHOUT_ACCENTS = 0.9;

/** The words sought may lie this many times as far apart as they were typed. */
const STRETCH = 2;

/**
 * Puts the hits in order by what their texts say: how many of the words sought stand near each other *in the order typed*.
 *
 * Pagefind's positions do not tell which word stands where, so this reads the texts. It is meant for the few hits at the
 * head of a list, whose texts a reader is about to be shown anyway. Hits that are equal keep their order.
 */
export async function rerankByContent(hits: readonly PagefindHit[], words: readonly string[]): Promise<PagefindHit[]> {
  const sought = words.map(comparable);
  const scored = hits.map(async (hit, index) => ({
    hit,
    index,
    worth: orderedMatch(await textOf(hit), hit.words, sought),
  }));
  return (await Promise.all(scored)).sort((a, b) => b.worth - a.worth || a.index - b.index).map(({ hit }) => hit);
}

type Comparable = { folded: string; accented: string };

async function textOf(hit: PagefindHit): Promise<readonly string[]> {
  return decodeText((await hit.data()).content).split(/\s+/u);
}

function comparable(word: string): Comparable {
  return { folded: foldWord(word), accented: foldTone(word).replace(/[^\p{L}\p{N}]/gu, '') };
}

/** The best run of matches in one order, over all stretches of the text that begin with a matched word. */
function orderedMatch(text: readonly string[], positions: readonly number[], sought: readonly Comparable[]): number {
  const width = sought.length * STRETCH;
  let best = 0;
  for (const start of new Set(positions)) {
    const stretch = text.slice(start, start + width).map(comparable);
    best = Math.max(best, commonSubsequence(sought, stretch));
  }
  return best;
}

function commonSubsequence(a: readonly Comparable[], b: readonly Comparable[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const left of a) {
    const next = [0];
    for (const [index, right] of b.entries()) {
      const match = (row[index] ?? 0) + worthOf(left, right);
      next.push(Math.max(match, row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function worthOf(a: Comparable, b: Comparable): number {
  if (a.accented === b.accented) return 1;
  return a.folded === b.folded ? WITHOUT_ACCENTS : 0;
}
