import { SENTINELS } from '../number-sentinels.ts';
import type { NumberQuery } from './number-query.ts';

/** All of the constraints must hold; each is met by any one of its sentinels. */
export type Constraints = readonly (readonly string[])[];

/**
 * One way of asking for a number; `isExact` says whether what it finds is all that was typed, `hasOrdinal` whether all
 * that it can find bears the ordinal that was typed.
 */
export type NumberAttempt = { constraints: Constraints; isExact: boolean; hasOrdinal: boolean };

/**
 * What to ask of a document's sentinels for a number, first everything that was typed, then less and less: without the year
 * and day, without the bodies, by the ordinal alone. "Chỉ thị 2018" may be the number or all directives of that year.
 */
export function numberAttempts(number: NumberQuery): NumberAttempt[] {
  const { ordinal, types, bodies, year, date } = number;
  const kinds = types.map(SENTINELS.type);
  const typed = ordinal === undefined ? kinds : types.map((type) => SENTINELS.typed(type, ordinal));
  const first = typed.length > 0 ? [typed] : [];
  const second = ordinal === undefined ? [] : [[SENTINELS.ordinal(ordinal)]];
  const bodied = bodies.map((body) => [SENTINELS.body(body)]);
  const timed = [
    ...(year === undefined ? [] : [[SENTINELS.year(year)]]),
    ...(date === undefined ? [] : [[SENTINELS.date(date)]]),
  ];
  const designated = first.length > 0 ? first : second;
  const isYear = ordinal !== undefined && year === undefined && /^(?:19|20)\d\d$/u.test(ordinal);
  const close = [[...designated, ...bodied], [...designated, ...timed], designated, [...second, ...bodied], second];
  const hasOrdinal = ordinal !== undefined;
  const all = [
    { constraints: [...designated, ...bodied, ...timed], isExact: true, hasOrdinal },
    ...(isYear && kinds.length > 0
      ? [{ constraints: [kinds, [SENTINELS.year(ordinal)]], isExact: true, hasOrdinal: false }]
      : []),
    ...close.map((constraints) => ({ constraints, isExact: false, hasOrdinal })),
  ].filter(({ constraints }) => constraints.length > 0);
  return all.filter(({ constraints }, index) => {
    const key = constraints.flat().join(' ');
    return all.findIndex((other) => other.constraints.flat().join(' ') === key) === index;
  });
}
