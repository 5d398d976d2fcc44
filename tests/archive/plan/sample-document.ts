import type { CollectionName } from '../../../src/works/document.ts';
import type { DocumentKind } from '../../../src/language/kinds/kinds.ts';
import type { SampleBody } from './bodies.ts';
import type { Subject } from './subjects.ts';

/**
 * A document as planned: all that others need to cite it. `articles` are the numbers of clauses of its articles, in their
 * order; none where it is cut into sections. What is not `isHeld` is cited, and never written.
 */
export type SampleDocument = {
  id: string;
  collection: CollectionName;
  kind: DocumentKind;
  number: string;
  body: SampleBody;
  issuedOn: string;
  title: string;
  subject: Subject;
  articles: readonly number[];
  isHeld: boolean;
};
