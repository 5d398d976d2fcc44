import type { z } from 'astro/zod';
import type { Issuer } from '../../language/bodies/issuer.ts';
import type { DocumentFacts } from '../../works/document.ts';
import { gatherWorks } from '../../works/gather-works.ts';
import type { Works } from '../../works/model.ts';
import type { DocumentSource } from '../read/document-source.ts';
import type { CorpusSource, YamlSource } from '../read/read-corpus.ts';
import type { QuotedMention } from '../read/reading.ts';
import { listAt, textAt } from '../read/yaml-tree.ts';
import { directiveSchema, documentFactsOf, reportSchema, type DocumentData } from '../schema/document.ts';
import { issuerOf, issuersSchema, type IssuerData } from '../schema/issuers.ts';
import { siteSchema, type SiteData } from '../schema/site.ts';

export type SchemaIssue = z.core.$ZodIssue;

/** What a schema made of a piece of YAML: its data, or its objections. */
type Checked<Data> = { schema: z.core.$ZodType; data: Data | undefined; issues: readonly SchemaIssue[] };

/** A document as read, with its facts where its frontmatter fits the schema, and the schema's objections where not. */
export type CheckedDocument = DocumentSource & Checked<DocumentData> & { facts: DocumentFacts | undefined };

export type CheckedYaml<Data = unknown> = YamlSource & Checked<Data>;

/**
 * What the rules look at: every file with its text, positions, reading and facts, and what became of every mention. A
 * rule about one field reads that field from the YAML itself, so that a fault in another field hides nothing.
 *
 * `documentIds` and `issuerIds` hold everything there is, sound or not: a fault in a target is told once, at the target.
 * `issuerIds` is absent where `issuers.yaml` cannot be read, and nothing can be said about ids. `works` are made of the
 * sound documents.
 */
export type Corpus = {
  documents: readonly CheckedDocument[];
  documentIds: ReadonlySet<string>;
  issuersFile: CheckedYaml<IssuerData[]>;
  issuers: readonly Issuer[];
  issuerIds: ReadonlySet<string> | undefined;
  siteFile: CheckedYaml<SiteData>;
  strays: readonly string[];
  works: Works<QuotedMention>;
};

export function createCorpus(source: CorpusSource): Corpus {
  const documents = source.documents.map(checkDocument);
  const issuersFile = checkYaml(source.issuers, issuersSchema);
  const siteFile = checkYaml(source.site, siteSchema);
  const issuers = (issuersFile.data ?? []).map(issuerOf);
  const citing = documents.flatMap(({ facts, body }) => (facts && body ? [{ facts, mentions: body.mentions }] : []));
  return {
    documents,
    documentIds: new Set(documents.map(({ id }) => id)),
    issuersFile,
    issuers,
    issuerIds: issuersFile.tree && issuerIdsOf(issuersFile),
    siteFile,
    strays: source.strays,
    works: gatherWorks(citing, issuers, siteFile.data?.jurisdiction),
  };
}

/** Holds a document's frontmatter against the schema of its collection. */
export function checkDocument(document: DocumentSource): CheckedDocument {
  const schema = document.collection === 'reports' ? reportSchema : directiveSchema;
  if (!document.frontmatter) return { ...document, schema, data: undefined, facts: undefined, issues: [] };
  const { data, error } = schema.safeParse(document.frontmatter.value);
  const facts = data && documentFactsOf(document.id, document.collection, data);
  return { ...document, schema, data, facts, issues: error?.issues ?? [] };
}

/** Holds one of the YAML files against its schema. */
export function checkYaml<Data>(file: YamlSource, schema: z.ZodType<Data>): CheckedYaml<Data> {
  if (!file.tree) return { ...file, schema, data: undefined, issues: [] };
  const { data, error } = schema.safeParse(file.tree.value);
  return { ...file, schema, data, issues: error?.issues ?? [] };
}

function issuerIdsOf({ tree }: YamlSource): Set<string> {
  const ids = listAt(tree, []).map((_, index) => textAt(tree, [index, 'id']));
  return new Set(ids.filter((id) => id !== undefined));
}
