import type { Issuer } from '../../language/bodies/issuer.ts';
import type { DocumentFacts } from '../../works/document.ts';
import type { DocumentSource } from '../read/document-source.ts';
import type { CorpusSource, YamlSource } from '../read/read-corpus.ts';
import { listAt, textAt } from '../read/yaml-tree.ts';
import { directiveSchema, documentFactsOf, reportSchema } from '../schema/document.ts';
import { issuerOf, issuersSchema } from '../schema/issuers.ts';
import { siteSchema } from '../schema/site.ts';
import type { z } from 'astro/zod';

export type SchemaIssue = z.core.$ZodIssue;

/** A document as read, with its facts where its frontmatter fits the schema, and the schema's objections where not. */
export type CheckedDocument = DocumentSource & {
  facts: DocumentFacts | undefined;
  schema: z.core.$ZodType;
  issues: readonly SchemaIssue[];
};

export type CheckedYaml = YamlSource & { schema: z.core.$ZodType; issues: readonly SchemaIssue[] };

/**
 * What the rules look at: every file with its text, positions, tree and facts. A rule about one field reads that field
 * from the YAML itself, so that a fault in another field hides nothing.
 *
 * `documentIds` and `issuerIds` hold everything there is, sound or not: a fault in a target is told once, at the target.
 * `issuerIds` is absent where `issuers.yaml` cannot be read, and nothing can be said about ids.
 */
export type Corpus = {
  documents: readonly CheckedDocument[];
  documentIds: ReadonlySet<string>;
  issuersFile: CheckedYaml;
  issuers: readonly Issuer[];
  issuerIds: ReadonlySet<string> | undefined;
  siteFile: CheckedYaml;
  strays: readonly string[];
};

export function createCorpus({ documents, issuers, site, strays }: CorpusSource): Corpus {
  const entries = issuersSchema.safeParse(issuers.tree?.value);
  return {
    documents: documents.map(checkDocument),
    documentIds: new Set(documents.map(({ id }) => id)),
    issuersFile: { ...issuers, schema: issuersSchema, issues: issuers.tree ? (entries.error?.issues ?? []) : [] },
    issuers: entries.success ? entries.data.map(issuerOf) : [],
    issuerIds: issuers.tree && issuerIdsOf(issuers),
    siteFile: {
      ...site,
      schema: siteSchema,
      issues: site.tree ? (siteSchema.safeParse(site.tree.value).error?.issues ?? []) : [],
    },
    strays,
  };
}

function checkDocument(document: DocumentSource): CheckedDocument {
  const schema = document.collection === 'reports' ? reportSchema : directiveSchema;
  if (!document.frontmatter) return { ...document, schema, facts: undefined, issues: [] };
  const result = schema.safeParse(document.frontmatter.value);
  return result.success
    ? { ...document, schema, facts: documentFactsOf(document.id, document.collection, result.data), issues: [] }
    : { ...document, schema, facts: undefined, issues: result.error.issues };
}

function issuerIdsOf({ tree }: YamlSource): Set<string> {
  const ids = listAt(tree, []).map((_, index) => textAt(tree, [index, 'id']));
  return new Set(ids.filter((id) => id !== undefined));
}
