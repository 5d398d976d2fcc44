import { z } from 'astro/zod';

/** Lower-case ASCII with hyphens; it becomes the address of the issuer's page. */
export function issuerIdField(description: string) {
  return z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'slug' })
    .describe(description);
}
