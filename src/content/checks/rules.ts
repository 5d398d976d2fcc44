import { AGAINST_PROBLEMS } from './against/against-problems.ts';
import type { Rule, Words } from './rule.ts';
import { addresses } from './rules/files/addresses.ts';
import { duplicateAddresses } from './rules/files/duplicate-addresses.ts';
import { encoding } from './rules/files/encoding.ts';
import { fileNames } from './rules/files/file-names.ts';
import { mergeMarks } from './rules/files/merge-marks.ts';
import { missingFiles } from './rules/files/missing-files.ts';
import { publicFiles } from './rules/files/public-files.ts';
import { routes } from './rules/files/routes.ts';
import { strayFiles } from './rules/files/stray-files.ts';
import { yearFolders } from './rules/files/year-folders.ts';
import { formerAddresses } from './rules/frontmatter/former-addresses.ts';
import { numberNames } from './rules/frontmatter/number-names.ts';
import { numbers } from './rules/frontmatter/numbers.ts';
import { topics } from './rules/frontmatter/topics.ts';
import { yaml } from './rules/frontmatter/yaml.ts';
import { images } from './rules/links/images.ts';
import { siteLinks } from './rules/links/site-links.ts';
import { webAddresses } from './rules/links/web-addresses.ts';
import { documentLinks } from './rules/references/document-links.ts';
import { doubledWorks } from './rules/references/doubled-works.ts';
import { duplicateDocuments } from './rules/references/duplicate-documents.ts';
import { handSetCitations } from './rules/references/hand-set-citations.ts';
import { issuerIds } from './rules/references/issuer-ids.ts';
import { issuerLinks } from './rules/references/issuer-links.ts';
import { schema } from './rules/schema/schema.ts';
import { characters } from './rules/text/characters.ts';
import { dialect } from './rules/text/dialect.ts';
import { doubtfulCitations } from './rules/text/doubtful-citations.ts';
import { lines } from './rules/text/lines.ts';
import { lookAlikes } from './rules/text/look-alikes.ts';
import { lostLetters } from './rules/text/lost-letters.ts';
import { mdx } from './rules/text/mdx.ts';
import { tables } from './rules/text/tables.ts';
import { signs } from './rules/text/signs.ts';
import { SETTLE_PROBLEMS } from './settle.ts';

/** Every rule of the check. To add one, write its file and add it here; a fixture folder shows what it says. */
export const RULES: readonly Rule[] = [
  missingFiles,
  strayFiles,
  fileNames,
  yearFolders,
  duplicateAddresses,
  addresses,
  routes,
  publicFiles,
  encoding,
  mergeMarks,
  yaml,
  schema,
  numbers,
  numberNames,
  formerAddresses,
  topics,
  duplicateDocuments,
  doubledWorks,
  issuerIds,
  issuerLinks,
  documentLinks,
  handSetCitations,
  mdx,
  dialect,
  siteLinks,
  images,
  tables,
  webAddresses,
  lines,
  signs,
  doubtfulCitations,
  characters,
  lookAlikes,
  lostLetters,
];

/** The words of every problem: of the rules, of settled questions, of what a change breaks. */
export const WORDS: readonly Readonly<Record<string, Words>>[] = [
  ...RULES.map(({ problems }) => problems),
  SETTLE_PROBLEMS,
  AGAINST_PROBLEMS,
];

/** Every problem that the check can tell of, by its id. */
export const CATALOGUE: ReadonlyMap<string, Words> = new Map(WORDS.flatMap((words) => Object.entries(words)));
