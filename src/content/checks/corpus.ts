import { addressOf, workAt } from '../../works/address.ts';
import type { DocumentFacts } from '../../works/document.ts';
import { gatherWorks } from '../../works/gather/gather-works.ts';
import type { Works } from '../../works/model.ts';
import type { DialectFinding } from '../body/dialect/violations.ts';
import type { SignFault } from '../body/faithful/sign-fault.ts';
import { isPasted, type PastedTable, pastedTables } from '../body/tables/faults/pasted-tables.ts';
import type { TableFinding } from '../body/tables/faults/table-faults.ts';
import type { Stray } from '../read/folder/content-files.ts';
import type { PublicFiles } from '../read/folder/public-files.ts';
import type { CorpusSource, DocumentSource, PageSource, YamlSource } from '../read/read-corpus.ts';
import type { LinkReading, QuotedMention, SourceFault } from '../read/reading.ts';
import type { SourceRange, SourceText } from '../read/source-text.ts';
import { listAt, textAt, type YamlTree } from '../read/yaml-tree.ts';
import { directiveSchema, type DocumentData, documentFactsOf, reportSchema } from '../schema/document.ts';
import { type IssuerData, issuerOf, issuersSchema } from '../schema/issuers.ts';
import { pageSchema, type SiteData, siteSchema } from '../schema/site.ts';
import type { z } from 'astro/zod';
import { listRoutes, type Route } from '../routes/list-routes.ts';
import { oncePer } from '../once-per.ts';

export type SchemaIssue = z.core.$ZodIssue;

/**
 * Any file of the folder: its text, what of it cannot be read, its YAML with what its schema objects to, what the
 * dialect refuses in its body, what of it would not be published as written, what is wrong with its tables, and the
 * addresses that its author wrote; `path` is that of its page.
 */
export type CheckedFile = {
  source: SourceText;
  path: string | undefined;
  links: readonly LinkReading[];
  faults: readonly SourceFault[];
  tree: YamlTree | undefined;
  schema: z.core.$ZodType;
  issues: readonly SchemaIssue[];
  violations: readonly DialectFinding[];
  signs: readonly SignFault[];
  tableFaults: readonly TableFinding[];
  /** Tables pasted as HTML; each is told of once, so none of the faults and violations lies in one. */
  pasted: readonly PastedTable[];
};

/**
 * A document as read, with its frontmatter and its facts where that fits the schema, and the schema's objections where
 * not.
 */
export type CheckedDocument = DocumentSource & {
  frontmatter: YamlTree | undefined;
  data: DocumentData | undefined;
  facts: DocumentFacts | undefined;
  schema: z.core.$ZodType;
  issues: readonly SchemaIssue[];
};

export type CheckedYaml<Data> = YamlSource & {
  data: Data | undefined;
  schema: z.core.$ZodType;
  issues: readonly SchemaIssue[];
};

/**
 * What the rules look at: every file with its text and what it says, and the works gathered from all of them. Nothing is
 * parsed or searched again. A rule about one field reads that field from the YAML itself, so that a fault in another
 * field hides nothing.
 *
 * `documentIds` and `issuerIds` hold everything there is, sound or not: a fault in a target is told once, at the target.
 * `formerIds` tells for each id that a document states to have had which one it has now.
 * `issuerIds` is absent where `issuers.yaml` cannot be read, or is no list, and nothing can be said about ids.
 */
export type Corpus = {
  files: readonly CheckedFile[];
  documents: readonly CheckedDocument[];
  pages: readonly PageSource[];
  documentIds: ReadonlySet<string>;
  formerIds: ReadonlyMap<string, string>;
  issuersFile: CheckedYaml<IssuerData[]>;
  issuerIds: ReadonlySet<string> | undefined;
  siteFile: CheckedYaml<SiteData>;
  strays: readonly Stray[];
  publicFiles: PublicFiles;
  /** Every address of the site to be. */
  routes: readonly Route[];
  /** The addresses inside a page that has lasting ones, by its path; a text is opened where somebody leads into it. */
  anchorsAt: (path: string) => ReadonlySet<string> | undefined;
  works: Works<QuotedMention>;
};

export function createCorpus(source: CorpusSource): Corpus {
  const documents = source.documents.map(checkDocument);
  const issuersFile = checkYaml(source.issuers, issuersSchema);
  const siteFile = checkYaml(source.site, siteSchema);
  const citing = documents.flatMap(({ facts, reading: { body } }) =>
    facts && body ? [{ facts, mentions: body.mentions }] : [],
  );
  const works = gatherWorks(citing, (issuersFile.data ?? []).map(issuerOf), siteFile.data?.jurisdiction);
  const prose = [...source.pages, ...source.shippedPages];
  const sound = documents.flatMap(({ facts, data, reading: { body } }) =>
    facts && data && body ? { facts, data } : [],
  );
  return {
    files: [
      ...documents.map(fileOfDocument),
      ...source.pages.map(fileOfPage),
      ...[issuersFile, siteFile].map((file) => ({ ...file, ...NO_BODY })),
    ],
    documents,
    pages: source.pages,
    documentIds: new Set(documents.map(({ id }) => id)),
    formerIds: new Map(documents.flatMap(formerIdsOf)),
    issuersFile,
    issuerIds: Array.isArray(issuersFile.tree?.value) ? issuerIdsOf(issuersFile) : undefined,
    siteFile,
    strays: source.strays,
    publicFiles: source.publicFiles,
    routes: listRoutes({ ...works, documents: sound, bodies: issuersFile.data ?? [], prose }),
    anchorsAt: anchorsOf(source),
    works,
  };
}

/** Holds a document's frontmatter against the schema of its collection. */
export const checkDocument = oncePer((document: DocumentSource): CheckedDocument => {
  const schema = document.collection === 'reports' ? reportSchema : directiveSchema;
  const { frontmatter } = document.reading;
  const read = { ...document, frontmatter, schema };
  if (!frontmatter) return { ...read, data: undefined, facts: undefined, issues: [] };
  const { data, error } = schema.safeParse(frontmatter.value);
  const facts = data && documentFactsOf(document.id, document.collection, data);
  return { ...read, data, facts, issues: error?.issues ?? [] };
});

/** Holds one of the YAML files against its schema. */
export function checkYaml<Schema extends z.ZodType>(file: YamlSource, schema: Schema): CheckedYaml<z.output<Schema>> {
  if (!file.tree) return { ...file, schema, data: undefined, issues: [] };
  const { data, error } = schema.safeParse(file.tree.value);
  return { ...file, schema, data, issues: error?.issues ?? [] };
}

/** The ids that a document had before, each with its own. */
function formerIdsOf({ id, frontmatter }: CheckedDocument): (readonly [string, string])[] {
  return listAt(frontmatter, ['formerly']).flatMap((address) => {
    const former = typeof address === 'string' ? workAt(address) : undefined;
    return former === undefined ? [] : [[former, id] as const];
  });
}

function issuerIdsOf({ tree }: YamlSource): Set<string> {
  const ids = listAt(tree, []).map((_, index) => textAt(tree, [index, 'id']));
  return new Set(ids.filter((id) => id !== undefined));
}

/** Of documents those of their blocks, notes and title; of pages of prose those of their headings. */
function anchorsOf({ documents, pages, shippedPages }: CorpusSource): Corpus['anchorsAt'] {
  const prose = [...pages.map(({ slug, reading: { anchors } }) => ({ slug, anchors })), ...shippedPages];
  const ofProse = new Map(prose.map(({ slug, anchors }) => [`${slug}/`, new Set(anchors)]));
  const documentByPath = new Map(documents.map((document) => [addressOf(document.id), document]));
  return (path) => {
    const document = documentByPath.get(path);
    return document ? documentAnchors(document) : ofProse.get(path);
  };
}

/** Nothing can be said about what is in a body that cannot be read. */
const documentAnchors = oncePer(({ reading: { body } }: DocumentSource): ReadonlySet<string> | undefined => {
  const { blocks, html } = body ?? {};
  return blocks && html && new Set([...blocks.map(({ anchor }) => anchor), ...html.flatMap(({ anchors }) => anchors)]);
});

/** What a file has none of that is all frontmatter. */
const NO_BODY = { path: undefined, links: [], violations: [], signs: [], tableFaults: [], pasted: [] };

function fileOfDocument({
  id,
  source,
  frontmatter,
  schema,
  issues,
  reading: { faults, body, rest },
}: CheckedDocument): CheckedFile {
  const unread = faults.filter((fault) => fault.type === 'dialect');
  return {
    source,
    path: addressOf(id),
    links: (body ?? rest)?.links ?? [],
    tree: frontmatter,
    schema,
    issues,
    ...besidePasted(source, faults, {
      violations: body?.violations ?? unread,
      signs: (body ?? rest)?.signs ?? [],
      tableFaults: (body ?? rest)?.tableFaults ?? [],
    }),
  };
}

function fileOfPage({
  slug,
  source,
  reading: { faults, frontmatter: tree, violations, links, signs, tableFaults },
}: PageSource): CheckedFile {
  const { error } = tree ? pageSchema.safeParse(tree.value) : {};
  const unread = faults.filter((fault) => fault.type === 'dialect');
  return {
    source,
    path: `${slug}/`,
    links,
    tree,
    schema: pageSchema,
    issues: error?.issues ?? [],
    ...besidePasted(source, faults, { violations: [...violations, ...unread], signs, tableFaults }),
  };
}

/** What a body is refused for, the tags of a table pasted as HTML taken together: one mistake, made once. */
function besidePasted(
  source: SourceText,
  faults: readonly SourceFault[],
  { violations, signs, tableFaults }: Pick<CheckedFile, 'violations' | 'signs' | 'tableFaults'>,
): Pick<CheckedFile, 'faults' | 'violations' | 'signs' | 'tableFaults' | 'pasted'> {
  const inBody = [...faults.filter((fault) => fault.type === 'mdx'), ...violations];
  const tables = inBody.length === 0 ? [] : pastedTables(source.text);
  const isApart = (range: SourceRange): boolean => !isPasted(range, tables);
  return {
    faults: faults.filter((fault) => fault.type !== 'mdx' || isApart(fault.range)),
    violations: violations.filter(({ range }) => isApart(range)),
    signs: signs.filter(({ range }) => isApart(range)),
    tableFaults: tableFaults.filter(({ range }) => isApart(range)),
    pasted: tables.filter((table) => inBody.some(({ range }) => isPasted(range, [table]))),
  };
}
