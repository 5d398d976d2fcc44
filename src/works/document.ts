import type { DocumentKind } from '../language/kinds/kinds.ts';
import type { PartialDate } from '../language/dates/partial-date.ts';

/** The two collections; `directives` holds every governing document of whatever kind. */
export type CollectionName = 'reports' | 'directives';

/** How one document stands to another; declared once, shown on both sides. */
export type Relation = { type: RelationType; target: string };
export type RelationType = 'can-cu' | 'thuc-hien' | 'huong-dan' | 'sua-doi' | 'thay-the' | 'bai-bo' | 'bao-cao-ve';

/**
 * What is known of one published document. Absent facts are absent, never guessed; a joint document has several issuers.
 *
 * `id` is `<collection>/<path without extension>`, e.g. `directives/2021/33-ct-ttg`; it names the file and, through
 * `address.ts`, the address. `number` is as written by the issuer; its ordinal may be blank (`/BC-STTTT`). `formerly` are
 * the ids under which the document was published before, whose addresses lead on to it.
 */
export type DocumentFacts = {
  id: string;
  collection: CollectionName;
  kind: DocumentKind;
  number?: string;
  issuers: readonly string[];
  issuedOn?: PartialDate;
  title?: string;
  aliases: readonly string[];
  relations: readonly Relation[];
  formerly?: readonly string[];
};
