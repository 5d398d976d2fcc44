import type { Rule } from '../corpus.ts';
import { describeIssue } from '../schema-problem.ts';

/** Every objection of the schemas, at the key or value it is about. */
export const findSchemaProblems: Rule = ({ documents, issuersFile, siteFile, documentIds }) => [
  ...documents.flatMap(({ source, frontmatter: tree, schema, issues }) =>
    tree ? issues.flatMap((issue) => describeIssue(issue, { source, tree, schema, documentIds })) : [],
  ),
  ...[issuersFile, siteFile].flatMap(({ source, tree, schema, issues }) =>
    tree ? issues.flatMap((issue) => describeIssue(issue, { source, tree, schema, documentIds })) : [],
  ),
];
