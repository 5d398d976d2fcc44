import { DOCUMENT_ID } from '../../schema/fields.ts';
import { FIELD_LABELS } from '../../schema/field-labels.ts';
import { listAt, rangeOfValue, textAt } from '../../read/yaml-tree.ts';
import type { YamlPath } from '../../read/yaml-tree.ts';
import type { CheckedDocument } from '../corpus.ts';
import { createProblem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../corpus.ts';
import { suggestDocument } from '../nearest.ts';

/** Documents named in frontmatter that are not held, and relations of a document to itself. */
export const findBrokenDocumentLinks: Rule = ({ documents, issuersFile, documentIds }) => [
  ...documents.flatMap((document) => linkPaths(document).flatMap((path) => judgeLink(document, path, documentIds))),
  ...listAt(issuersFile.tree, []).flatMap((_, index) =>
    listAt(issuersFile.tree, [index, 'sources']).flatMap((__, position) =>
      judgeTarget(issuersFile, [index, 'sources', position, 'document'], documentIds),
    ),
  ),
];

function linkPaths({ frontmatter }: CheckedDocument): YamlPath[] {
  return [
    ...listAt(frontmatter, ['relations']).map((_, index) => ['relations', index, 'target']),
    ...listAt(frontmatter, ['sources']).map((_, index) => ['sources', index, 'document']),
    ['status', 'by'],
  ];
}

function judgeLink(document: CheckedDocument, path: YamlPath, documentIds: ReadonlySet<string>): Problem[] {
  const { source, frontmatter, id } = document;
  if (frontmatter && path[0] === 'relations' && textAt(frontmatter, path) === id) {
    return [createProblem('quan-he-voi-chinh-no', source, rangeOfValue(frontmatter, path))];
  }
  return judgeTarget({ source, tree: frontmatter }, path, documentIds);
}

/** An id of the wrong form is the schema's to tell; `status.by` may be a number in words, which leads nowhere. */
function judgeTarget(
  { source, tree }: { source: CheckedDocument['source']; tree: CheckedDocument['frontmatter'] },
  path: YamlPath,
  documentIds: ReadonlySet<string>,
): Problem[] {
  const target = textAt(tree, path);
  if (!tree || target === undefined || !DOCUMENT_ID.test(target) || documentIds.has(target)) return [];
  const title = FIELD_LABELS.get(String(path.at(-1)));
  const values = { ma: target, 'goi-y': suggestDocument(target, documentIds) };
  return [createProblem('van-ban-khong-co', source, rangeOfValue(tree, path), { title, values })];
}
