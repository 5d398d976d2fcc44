import type { PlacedMention } from '../../citations/mention.ts';
import type { Quote } from '../../citations/quote.ts';
import type { DialectFinding } from '../body/dialect/violations.ts';
import type { RestReading } from '../body/read-rest.ts';
import type { SignFault } from '../body/faithful/sign-fault.ts';
import type { BodyFault } from '../body/source-scan/body-fault.ts';
import type { TableFinding } from '../body/tables/faults/table-faults.ts';
import type { ForeignEncoding } from './encodings/guess-encoding.ts';
import type { MergeMarks } from './merge-marks.ts';
import type { SourceRange } from './source-text.ts';
import type { YamlFault, YamlTree } from './yaml-tree.ts';

/**
 * What one file says, read once: strictly decoded, its YAML read, its body parsed, cut into blocks and searched for
 * citations. A pure function of the bytes and of the engine, and plain JSON, so that it can be kept on disk. It knows
 * neither the place of the file nor any other document. Ranges are UTF-16 offsets into the whole text of the file.
 */
export type Reading = {
  faults: readonly SourceFault[];
  /** Absent where there is none, or where it cannot be read. */
  frontmatter: YamlTree | undefined;
  /** Absent where the body cannot be parsed. */
  body: BodyReading | undefined;
  /** Of a body that cannot be parsed: what can be told of it all the same. */
  rest?: RestReading;
};

/** Why a file, or a part of it, could not be read. */
export type SourceFault =
  | { type: 'encoding'; encoding: ForeignEncoding; range: SourceRange }
  | ({ type: 'merge' } & MergeMarks)
  /** `open` lacks its closing line; `unfenced` is there, but does not begin with `---`. */
  | { type: 'no-frontmatter'; form?: 'open' | 'unfenced' }
  | ({ type: 'yaml' } & YamlFault)
  | ({ type: 'mdx' } & BodyFault)
  /** What the dialect refuses in a body that cannot be parsed. */
  | ({ type: 'dialect' } & DialectFinding);

/** What the title and the body of a document say. */
export type BodyReading = {
  /** The file holds more than its frontmatter. */
  hasText: boolean;
  /** What the safe dialect refuses. */
  violations: readonly DialectFinding[];
  /** Every address that the author wrote, where it is written. */
  links: readonly LinkReading[];
  /** What would not be published as it is written. */
  signs: readonly SignFault[];
  /** What keeps its tables from being shown as they are meant. */
  tableFaults: readonly TableFinding[];
  /** Documents that the editor set by hand (`<VanBan id>`), where the id is written. */
  handSet: readonly { id: string; range: SourceRange }[];
  /** Every block of running text in reading order, the title first if there is one. */
  blocks: readonly BlockReading[];
  /** The mentions of all blocks, in reading order; pieces of HTML name one by its place in this list. */
  mentions: readonly QuotedMention[];
  outline: readonly OutlineEntry[];
  /** The number of words of `html`. */
  words: number;
  html: readonly HtmlBlock[];
};

/** The address of a link or of an image, as Markdown reads it. */
export type LinkReading = { use: 'link' | 'image'; url: string; range: SourceRange };

/** Where a block stands, in its document and in its file. */
export type BlockReading = { anchor: string; range: SourceRange };

/** A mention as a reader of another page is shown it: the place in words, the headings above, the sentence. */
export type QuotedMention = PlacedMention & {
  place: string;
  section: readonly string[];
  quote: Quote;
  range: SourceRange;
};

/** A heading, or a numbered paragraph of running text, under which a reader can find a passage again. */
export type OutlineEntry = { anchor: string; level: number; text: string };

/**
 * One top-level element of a body as it is published: its `tag`, the addresses inside it, the number of its words.
 * The pieces joined are its HTML; a piece that names a mention is what its link will hold. A body is its
 * blocks with a line break between them.
 */
export type HtmlBlock = { tag: string; anchors: readonly string[]; words: number; pieces: readonly HtmlPiece[] };
export type HtmlPiece = string | { mention: number; html: string };
