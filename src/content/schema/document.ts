import { workAt } from '../../works/address.ts';
import type { CollectionName, DocumentFacts } from '../../works/document.ts';
import { documentFields } from './document-fields.ts';
import { z } from 'astro/zod';

/** A governing document of whatever kind: it may be known by little more than what a report says of it. */
export const directiveSchema = z
  .strictObject({ ...documentFields, title: documentFields.title.optional() })
  .describe('Văn bản chỉ đạo, được viện dẫn');

/** The frontmatter of any document after reading; a report's has in addition an issuer and a date for certain. */
export type DocumentData = z.output<typeof directiveSchema>;

/** A report of the department: its issuer and date are known, if only to the year. */
export const reportSchema = z
  .strictObject({
    ...documentFields,
    issuer: documentFields.issuer.unwrap(),
    issuedOn: documentFields.issuedOn.unwrap(),
  })
  .describe('Báo cáo');

/** What the engine needs of a document, from its validated frontmatter; absent facts stay absent. */
export function documentFactsOf(id: string, collection: CollectionName, data: DocumentData): DocumentFacts {
  const { kind, number, issuer, issuedOn, title, aliases, relations } = data;
  const formerly = data.formerly.flatMap((address) => workAt(address) ?? []);
  return {
    id,
    collection,
    kind,
    issuers: issuer ?? [],
    aliases,
    relations,
    ...(title === undefined ? {} : { title }),
    ...(number === undefined ? {} : { number }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(formerly.length === 0 ? {} : { formerly }),
  };
}
