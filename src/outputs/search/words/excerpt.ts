import { foldWord, type WordTest } from './mark-words.ts';

/** As many words as two or three lines hold. */
const LENGTH = 32;
const BEFORE = 6;

/**
 * Chooses the passage of a page that shows best why it was found: most of the words sought, close together, outside the
 * heading, which stands above the excerpt anyway. Undefined where the words stand in the heading alone.
 *
 * `positions` are places of words in `content`, counted as Pagefind counts them; `opening` is the number of words of the
 * heading and facts at its beginning.
 */
export function excerptOf(
  content: string,
  positions: readonly number[],
  opening: number,
  isSought: WordTest,
): string | undefined {
  const words = content.split(/\s+/u);
  const inBody = [...new Set(positions)].filter((at) => at >= opening && at < words.length).sort((a, b) => a - b);
  const sought = inBody.filter((at) => isSought(words[at] ?? ''));
  const places = sought.length > 0 ? sought : inBody;
  if (places.length === 0) return undefined;

  let best = { worth: 0, start: places[0] ?? 0 };
  for (const [index, start] of places.entries()) {
    const inside = places.slice(index, index + LENGTH).filter((at) => at < start + LENGTH - BEFORE);
    const distinct = new Set(inside.map((at) => foldWord(words[at] ?? '')));
    const worth = distinct.size * 10 + adjacency(inside);
    if (worth > best.worth) best = { worth, start };
  }
  const from = Math.max(opening, best.start - BEFORE);
  const to = Math.min(words.length, from + LENGTH);
  const passage = words.slice(from, to).join(' ').trim();
  return `${from > opening ? '… ' : ''}${passage}${to < words.length ? ' …' : ''}`;
}

function adjacency(positions: readonly number[]): number {
  return positions.filter((at, index) => positions[index - 1] === at - 1).length;
}
