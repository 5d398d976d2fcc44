import { z } from 'astro/zod';

/** `<collection>/<year>/<slug>`: four digits or `khong-ro-nam`, then lower-case ASCII with hyphens. */
export const DOCUMENT_ID = /^(?:reports|directives)\/(?:\d{4}|khong-ro-nam)\/[a-z0-9]+(?:-[a-z0-9]+)*$/u;

export function documentIdField(description: string) {
  return z.string().regex(DOCUMENT_ID, { error: 'document-id' }).describe(description);
}
