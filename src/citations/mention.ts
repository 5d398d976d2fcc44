import type { DocumentKind } from '../language/kinds/kinds.ts';
import type { Provision } from '../language/provisions/provision.ts';

/**
 * One reference to another document, found in one text. Offsets are UTF-16 units into that very text; `text` is
 * `source.slice(start, end)`.
 *
 * `number` is normalised for display (`54- KL/TU` → `54-KL/TU`), `canonical` the repaired number where the written one
 * breaks the grammar (`262-TB/VPCP` → `262/TB-VPCP`). `issuer` is as written. `detached` names the facts that stand
 * outside the span (an issuer before the verb, one shared by a list, a provision named after the document).
 *
 * `shortName` is the name that the text declares for the document ("sau đây gọi tắt là Nghị quyết 57"); where such a
 * name is used, `aliasOf` is the number of the document that was given it.
 */
export type Mention = {
  start: number;
  end: number;
  text: string;
  type: 'numbered' | 'named';
  kind?: DocumentKind;
  number?: string;
  canonical?: string;
  name?: string;
  shortName?: string;
  aliasOf?: string;
  date?: string;
  year?: string;
  issuer?: string;
  provisions: readonly Provision[];
  detached: readonly ('issuer' | 'date' | 'pinpoint')[];
};

/**
 * A mention with its place: the block of the document that it stands in. `set` carries the editor's decision by hand:
 * the document cited, or that the passage cites none. `isShortForm` marks a kind word with a bare figure ("Đề án 06"):
 * a citation only if some document held bears that very name.
 */
export type PlacedMention = Mention & { block: string; set?: MentionSet; isShortForm?: true };
export type MentionSet = { target: string } | { ignored: true };
