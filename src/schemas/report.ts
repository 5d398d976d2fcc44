import { z } from 'astro/zod';
import { documentFields } from './document-fields.ts';

/** A report of the department: its issuer and date are known, if only to the year. */
export const reportSchema = z
  .strictObject({
    ...documentFields,
    issuer: documentFields.issuer.unwrap(),
    issuedOn: documentFields.issuedOn.unwrap(),
  })
  .describe('Báo cáo');
