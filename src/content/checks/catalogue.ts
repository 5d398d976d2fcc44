import { DIALECT_RULES } from '../body/dialect-rules.ts';
import { CITATION_PROBLEMS } from './catalogue-citations.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { REFERENCE_PROBLEMS } from './catalogue-references.ts';
import { SCHEMA_PROBLEMS } from './catalogue-schema.ts';
import { TEXT_PROBLEMS } from './catalogue-text.ts';
import { UNREADABLE_PROBLEMS } from './catalogue-unreadable.ts';

type DialectEntries = { readonly [id in keyof typeof DIALECT_RULES]: CatalogueEntry };

const dialectProblems = Object.fromEntries(
  Object.entries(DIALECT_RULES).map(([id, rule]) => [id, { severity: 'LỖI', ...rule }]),
) as DialectEntries;

/** Every problem that the checker can tell of; ids never change meaning, for people quote them when asking for help. */
export const CATALOGUE = {
  ...UNREADABLE_PROBLEMS,
  ...SCHEMA_PROBLEMS,
  ...REFERENCE_PROBLEMS,
  ...TEXT_PROBLEMS,
  ...CITATION_PROBLEMS,
  ...dialectProblems,
};

export type ProblemId = keyof typeof CATALOGUE;
