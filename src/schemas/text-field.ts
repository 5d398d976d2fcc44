import { z } from 'astro/zod';

/** A text that says something: blanks alone are as good as nothing. */
export function textField(description: string) {
  return z.string().regex(/\S/u, { error: 'blank' }).describe(description);
}
