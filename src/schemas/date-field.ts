import { z } from 'astro/zod';
import { isPartialDate } from '../documents/is-partial-date.ts';

/**
 * A date known to the year, month or day. Never coerced: `05/06/2025` stays what the editor wrote and is refused.
 *
 * YAML itself reads a bare `2024` as a number, and Astro's YAML reader a bare `2025-06-05` as a moment in UTC; both mean
 * the date that is written there and are given back as that text.
 */
export function dateField(description: string) {
  return z.preprocess(writtenDate, z.string().refine(isPartialDate, { error: 'partial-date' })).describe(description);
}

function writtenDate(value: unknown): unknown {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  if (typeof value === 'number' && /^[12]\d{3}$/u.test(String(value))) return String(value);
  return value;
}
