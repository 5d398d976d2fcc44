/** Draws that depend on the seed alone: no clock, no machine. */
export type Random = {
  /** A whole number from `from` to `to`, both included. */
  between: (from: number, to: number) => number;
  pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
  /** True in `share` of all draws, 0 to 1. */
  chance: (share: number) => boolean;
  /** Like `pick`, where a value is drawn as often as its weight says. */
  weigh: <Value extends { weight: number }>(values: readonly [Value, ...Value[]]) => Value;
};

/** A source of draws for a seed such as `500 thân văn bản 17`; sources of different seeds have nothing to do with each other. */
export function createRandom(seed: string): Random {
  const next = mulberry(hashOf(seed));
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    between,
    pick: (values) => values[between(0, values.length - 1)] ?? values[0],
    chance: (share) => next() < share,
    weigh: (values) => {
      let left = next() * values.reduce((sum, { weight }) => sum + weight, 0);
      return values.find(({ weight }) => (left -= weight) < 0) ?? values[0];
    },
  };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Mulberry32: numbers from 0 to below 1; small, fast, even enough for prose. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
