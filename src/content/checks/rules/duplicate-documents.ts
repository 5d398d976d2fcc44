import { documentNumberKey, parseDocumentNumber } from '../../../language/numbers/document-number.ts';
import { rangeOfValue } from '../../read/yaml-tree.ts';
import { createProblem } from '../problem.ts';
import type { Rule } from '../corpus.ts';

/**
 * Two files for one document: kind, number, issuer and date are equal (design.md, decision 5). A number whose ordinal is
 * blank names no single document and is left alone.
 */
export const findDuplicateDocuments: Rule = ({ documents }) => {
  const pathByIdentity = new Map<string, string>();
  return documents.flatMap(({ facts, source, frontmatter }) => {
    const number = facts?.number === undefined ? undefined : parseDocumentNumber(facts.number);
    if (!facts || !frontmatter || !number || number.ordinal === '') return [];
    const identity = JSON.stringify([facts.kind, documentNumberKey(number), facts.issuers, facts.issuedOn]);
    const first = pathByIdentity.get(identity);
    if (first === undefined) {
      pathByIdentity.set(identity, source.path);
      return [];
    }
    return [createProblem('van-ban-trung', source, rangeOfValue(frontmatter, ['number']), { values: { tep: first } })];
  });
};
