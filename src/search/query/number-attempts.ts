import { SENTINELS } from '../number-sentinels.ts';
import type { NumberQuery } from './number-query.ts';

/** All of the constraints must hold; each is met by any one of its sentinels. */
export type Constraints = readonly (readonly string[])[];

/**
 * What to ask of a document's sentinels for a number, first everything that was typed, then less and less: without the year
 * and day, without the bodies, by the ordinal alone.
 */
export function numberAttempts(number: NumberQuery): Constraints[] {
  const { ordinal, types, bodies, year, date } = number;
  const typed = types.map((type) => (ordinal === undefined ? SENTINELS.type(type) : SENTINELS.typed(type, ordinal)));
  const first = typed.length > 0 ? [typed] : [];
  const second = ordinal === undefined ? [] : [[SENTINELS.ordinal(ordinal)]];
  const bodied = bodies.map((body) => [SENTINELS.body(body)]);
  const timed = [
    ...(year === undefined ? [] : [[SENTINELS.year(year)]]),
    ...(date === undefined ? [] : [[SENTINELS.date(date)]]),
  ];
  const designated = first.length > 0 ? first : second;
  const all = [
    [...designated, ...bodied, ...timed],
    [...designated, ...bodied],
    [...designated, ...timed],
    designated,
    [...second, ...bodied],
    second,
  ];
  const distinct = new Map(
    all.filter(({ length }) => length > 0).map((attempt) => [attempt.flat().join(' '), attempt]),
  );
  return [...distinct.values()];
}
