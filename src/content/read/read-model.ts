import { type CheckedDocument, checkDocument, checkYaml, createCorpus } from '../checks/corpus.ts';
import { judgeCorpus } from '../checks/run-checks.ts';
import { once } from '../once-per.ts';
import { publishedStateOf, type PublishedState } from '../published/published-state.ts';
import type { Document, Model, ProsePage } from './model.ts';
import { type IssuerData, issuersSchema } from '../schema/issuers.ts';
import { pageSchema } from '../schema/site.ts';
import { type CorpusSource, type DocumentSource, readCorpus, type ReadListener } from './read-corpus.ts';
import type { PageReading } from './read-file.ts';

/** A document that was just read, the issuers that `issuers.yaml` names, and the bytes of all files that are to be read. */
export type DocumentListener = (read: {
  document: Document;
  bodies: readonly IssuerData[];
  contentBytes: number;
}) => void;

/**
 * Reads a content folder, whole: the model of which check, pages, search and exports are views. Whoever reads a folder again
 * and again gives a `memory`, where what was read is found next time; whoever can begin with single documents
 * is given them as they are read, by id. `before` is the state published last, which the check holds this one against.
 */
export async function readModel(
  contentDir: string,
  {
    memory,
    onDocument,
    before,
  }: {
    memory?: Map<string, DocumentSource> | undefined;
    onDocument?: DocumentListener | undefined;
    before?: PublishedState | undefined;
  } = {},
): Promise<Model> {
  let bodies: readonly IssuerData[] | undefined;
  const onRead: ReadListener = (source, { issuers, contentBytes }) => {
    bodies ??= checkYaml(issuers, issuersSchema).data ?? [];
    const document = documentOf(checkDocument(source));
    if (document) onDocument?.({ document, bodies, contentBytes });
  };
  const source = await readCorpus(contentDir, { ...(memory && { memory }), ...(onDocument && { onRead }) });
  if (memory) remember(source, memory);
  const corpus = createCorpus(source);
  const documents = corpus.documents.flatMap((document) => documentOf(document) ?? []);
  const now = before && publishedStateOf({ ...corpus.works, documents });
  // When someone asks for it: a page of the development server need not wait. The texts that it reads go then.
  const verdict = once(() => judgeCorpus(corpus, now && { before, now }));
  return {
    ...corpus.works,
    documents,
    bodies: corpus.issuersFile.data ?? [],
    prose: prosePages(source),
    site: corpus.siteFile.data,
    get problems() {
      return verdict().problems;
    },
    get settledCount() {
      return verdict().settledCount;
    },
    fileCount: source.fileCount,
  };
}

/**
 * What the dialect refuses in a page, or nobody can read, must not become code in the development server either, nor what its
 * frontmatter states beside title and description (`layout`), which Astro may take for code.
 */
function prosePages({ pages, shippedPages }: CorpusSource): ProsePage[] {
  const isSound = ({ faults, violations, frontmatter }: PageReading): boolean =>
    faults.length === 0 && violations.length === 0 && pageSchema.safeParse(frontmatter?.value).success;
  return [
    ...pages.map(({ slug, reading }) => ({ slug, isShipped: false, isSound: isSound(reading) })),
    ...shippedPages.map(({ slug }) => ({ slug, isShipped: true, isSound: true })),
  ];
}

/** A document that is sound enough to be published, or nothing. */
export function documentOf({
  facts,
  data,
  reading: { body },
  source: { path },
  hash,
}: CheckedDocument): Document | undefined {
  return facts && data && body ? { facts, data, body, path, hash } : undefined;
}

function remember({ documents }: CorpusSource, memory: Map<string, DocumentSource>): void {
  memory.clear();
  for (const document of documents) memory.set(document.id, document);
}
