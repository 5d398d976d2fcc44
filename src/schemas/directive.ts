import { z } from 'astro/zod';
import { documentFields } from './document-fields.ts';

/** A governing document of whatever kind: it may be known by little more than what a report says of it. */
export const directiveSchema = z
  .strictObject({ ...documentFields, title: documentFields.title.optional() })
  .describe('Văn bản chỉ đạo, được viện dẫn');

/** The frontmatter of any document after reading; a report's has in addition an issuer and a date for certain. */
export type DocumentData = z.output<typeof directiveSchema>;
