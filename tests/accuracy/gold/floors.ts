import type { Figure, Score } from './tally.ts';

/** The figures below which a change of the engine is refused, as fractions; `npm run gold` and the tests hold them. */
const FLOORS: Readonly<Partial<Record<Figure, number>>> = {
  precision: 0.99,
  recall: 0.98,
  span: 0.97,
  kind: 0.98,
  number: 0.99,
  name: 0.97,
  date: 0.98,
  issuer: 0.94,
  provisions: 0.97,
  detached: 0.94,
  negatives: 1,
};

/** How far a figure may fall under a rewriting of the same text that ought to change nothing. */
const VARIANT_TOLERANCE = 0.01;

/** The figures of a score that lie below their floor, in words for the maintainer. */
export function figuresBelowFloor(score: Score): string[] {
  return figures(score).flatMap(({ figure, value, floor }) =>
    value < floor ? [`${figure} ${value.toFixed(3)} thấp hơn mức sàn ${floor}`] : [],
  );
}

/** The figures of a variant that fell by more than the tolerance against the plain text. */
export function figuresFallen(plain: Score, variant: Score): string[] {
  return figures(variant).flatMap(({ figure, value }) => {
    const { hits, of } = plain[figure];
    const before = of === 0 ? 1 : hits / of;
    return value < before - VARIANT_TOLERANCE ? [`${figure} ${value.toFixed(3)} so với ${before.toFixed(3)}`] : [];
  });
}

function figures(score: Score): { figure: Figure; value: number; floor: number }[] {
  return (Object.entries(FLOORS) as [Figure, number][]).map(([figure, floor]) => {
    const { hits, of } = score[figure];
    return { figure, value: of === 0 ? 1 : hits / of, floor };
  });
}
