import type { DocumentKind } from '../language/kinds/kinds.ts';
import type { DocumentNumber } from '../language/numbers/document-number.ts';
import type { Provision } from '../language/provisions/provision.ts';

/** A span of the clean copy. */
export type Span = { start: number; end: number };

/**
 * A mention in the making, in offsets of the clean copy. `core` runs from the kind word to the end of the number or
 * name; `start` and `end` take in provisions, date and issuer. What later steps add is added to a new draft.
 */
export type Draft = {
  start: number;
  end: number;
  core: Span;
  type: 'numbered' | 'named';
  kind?: DocumentKind;
  /** The kind word stands before this very number, not before an earlier one of the list. */
  hasKindWord: boolean;
  number?: DocumentNumber;
  /** The number as written, where it cannot be shown from its parts. */
  unseparated?: string;
  name?: Span;
  /** The short name that the text declares for this document: "sau đây gọi tắt là Nghị quyết 57". */
  shortName?: string;
  /** The number of the document to which the text gave this name. */
  aliasOf?: DocumentNumber;
  date?: string;
  year?: string;
  issuer?: Span;
  provisions: readonly Provision[];
  detached: readonly ('issuer' | 'date' | 'pinpoint')[];
};
