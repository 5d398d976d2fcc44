import { isFullDate, isPartialDate } from '../../language/dates/partial-date.ts';
import { z } from 'astro/zod';

/** A text that says something: blanks alone are as good as nothing. */
export function textField(description: string) {
  return z.string().regex(/\S/u, { error: 'blank' }).describe(description);
}

/**
 * A date known to the year, month or day. Never coerced: `05/06/2025` stays what the editor wrote and is refused.
 *
 * YAML itself reads a bare `2024` as a number, and Astro's YAML reader a bare `2025-06-05` as a moment in UTC; both mean
 * the date that is written there and are given back as that text.
 */
export function dateField(description: string) {
  return z.preprocess(writtenDate, z.string().refine(isPartialDate, { error: 'partial-date' })).describe(description);
}

/** A date known to the day, as whoever writes it today knows it. */
export function fullDateField(description: string) {
  const partial = z.string().refine(isPartialDate, { error: 'partial-date', abort: true });
  return z.preprocess(writtenDate, partial.refine(isFullDate, { error: 'full-date' })).describe(description);
}

function writtenDate(value: unknown): unknown {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  if (typeof value === 'number' && /^[12]\d{3}$/u.test(String(value))) return String(value);
  return value;
}

/** `<collection>/<year>/<slug>`: four digits or `khong-ro-nam`, then lower-case ASCII with hyphens. */
export const DOCUMENT_ID = /^(?:reports|directives)\/(?:\d{4}|khong-ro-nam)\/[a-z0-9]+(?:-[a-z0-9]+)*$/u;

export function documentIdField(description: string) {
  return z.string().regex(DOCUMENT_ID, { error: 'document-id' }).describe(description);
}

/** The address of a document below the base of the site, without slashes at its ends: `van-ban/2021/33-ct-ttg`. */
export const DOCUMENT_ADDRESS = /^(?:bao-cao|van-ban)\/(?:\d{4}|khong-ro-nam)\/[a-z0-9]+(?:-[a-z0-9]+)*$/u;

export function documentAddressField(description: string) {
  return z.string().regex(DOCUMENT_ADDRESS, { error: 'document-address' }).describe(description);
}

/** Lower-case ASCII with hyphens; it becomes the address of the issuer's page. */
export function issuerIdField(description: string) {
  return z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'slug' })
    .describe(description);
}

/** One value, or a list of at least one: read as a list. */
export function oneOrMore<Item extends z.ZodType>(item: Item) {
  return z
    .union([item, z.array(item).min(1)])
    .transform((value): z.output<Item>[] => (Array.isArray(value) ? value : [value]) as z.output<Item>[])
    .describe(item.description ?? '');
}
