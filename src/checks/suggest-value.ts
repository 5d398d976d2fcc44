import { nearestOf } from './nearest.ts';

/** “Write this instead”: the nearest known value where one is near, else the list, else what to do without one. */
export function suggestValue(written: string, known: readonly string[], otherwise: string): string {
  const nearest = nearestOf(written, known);
  if (nearest !== undefined) return `có lẽ là  ${nearest}`;
  return known.length > 0 && known.length <= LISTED_AT_MOST ? `dùng một trong: ${known.join(', ')}` : otherwise;
}

const LISTED_AT_MOST = 14;
