import type { Side } from '../../language/bodies/bodies.ts';
import type { Issuer } from '../../language/bodies/issuer.ts';

/**
 * The facts that tell works of one form apart, as far as one piece of evidence states them: what is absent is unknown and
 * speaks against nothing. Writing is no such fact.
 *
 * `assembly`: law, resolution and ordinance of the National Assembly number themselves apart. `side`, `level`,
 * `province` and `place` matter for symbols that many bodies share. `years` is a span in which the year must lie where
 * only the term is told.
 */
export type FactsApart = {
  assembly?: 'law' | 'resolution' | 'ordinance';
  side?: Side;
  level?: Issuer['level'];
  province?: string;
  place?: string;
  year?: string;
  years?: { from: string; to: string };
};

const AXES = ['assembly', 'side', 'level', 'province', 'place', 'year'] as const;

/** Tells whether two pieces of evidence may speak of one work: no fact of one contradicts the other's. */
export function mayBeOne(a: FactsApart, b: FactsApart): boolean {
  return AXES.every((axis) => a[axis] === undefined || b[axis] === undefined || a[axis] === b[axis]) && liesIn(a, b);
}

function liesIn(a: FactsApart, b: FactsApart): boolean {
  return [
    [a.years, b.year],
    [b.years, a.year],
  ].every(([span, year]) => {
    if (typeof span !== 'object' || typeof year !== 'string') return true;
    return span.from <= year && year <= span.to;
  });
}

/** Tells whether `a` states everything that `b` states, and more. */
export function saysMore(a: FactsApart, b: FactsApart): boolean {
  return AXES.every((axis) => b[axis] === undefined || a[axis] === b[axis]) && keyOf(a) !== keyOf(b);
}

/** The same facts, the same key. */
export function keyOf(facts: FactsApart): string {
  return AXES.map((axis) => facts[axis] ?? '').join('|');
}
