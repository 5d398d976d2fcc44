import type { CollectionName, DocumentFacts } from '../documents/document.ts';
import type { DocumentData } from './directive.ts';

/** What the engine needs of a document, from its validated frontmatter; absent facts stay absent. */
export function documentFactsOf(id: string, collection: CollectionName, data: DocumentData): DocumentFacts {
  const { kind, number, issuer, issuedOn, title, aliases, relations } = data;
  return {
    id,
    collection,
    kind,
    aliases,
    relations,
    ...(title === undefined ? {} : { title }),
    ...(number === undefined ? {} : { number }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
  };
}
