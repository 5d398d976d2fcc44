import { readCorpus } from '../read/read-corpus.ts';
import { createCorpus, type Corpus, type Rule } from './corpus.ts';
import type { Problem } from './problem.ts';
import { findOddCharacters } from './rules/characters.ts';
import { findDialectViolations } from './rules/dialect.ts';
import { findBrokenDocumentLinks } from './rules/document-links.ts';
import { findDoubtfulCitations } from './rules/doubtful-citations.ts';
import { findDuplicateAddresses } from './rules/duplicate-addresses.ts';
import { findDuplicateDocuments } from './rules/duplicate-documents.ts';
import { findBadFileNames } from './rules/file-names.ts';
import { findBrokenHandSetCitations } from './rules/hand-set-citations.ts';
import { findBadIssuerLinks } from './rules/issuer-links.ts';
import { findUnknownIssuers } from './rules/known-issuers.ts';
import { findOddNumbers } from './rules/numbers.ts';
import { findSchemaProblems } from './rules/schema.ts';
import { findPaddedTopics } from './rules/topics.ts';
import { findUnreadable } from './rules/unreadable.ts';
import { findWrongYearFolders } from './rules/year-folder.ts';

/** Reads a content folder and applies every rule: for callers that want the problems and no report, such as the build. */
export async function checkContent(contentDir: string): Promise<Problem[]> {
  return runChecks(createCorpus(await readCorpus(contentDir)));
}

const RULES: readonly Rule[] = [
  findUnreadable,
  findSchemaProblems,
  findBadFileNames,
  findWrongYearFolders,
  findDuplicateAddresses,
  findDuplicateDocuments,
  findUnknownIssuers,
  findBadIssuerLinks,
  findBrokenDocumentLinks,
  findBrokenHandSetCitations,
  findDoubtfulCitations,
  findDialectViolations,
  findOddNumbers,
  findPaddedTopics,
  findOddCharacters,
];

/** Applies every rule to the whole corpus; the problems come sorted by file, line, column and id. */
export function runChecks(corpus: Corpus): Problem[] {
  return RULES.flatMap((rule) => rule(corpus)).sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
