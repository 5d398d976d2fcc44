import type { SourceText } from '../../../read/source-text.ts';
import { listAt, rangeOfValue, textAt, type YamlPath, type YamlTree } from '../../../read/yaml-tree.ts';
import { FIELD_LABELS } from '../../../schema/field-labels.ts';
import { DOCUMENT_ID } from '../../../schema/fields.ts';
import type { CheckedDocument, Corpus } from '../../corpus.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { suggestDocument } from '../../suggest-document.ts';

type LinkProblem = 'van-ban-khong-co' | 'quan-he-voi-chinh-no';

/** Documents named in frontmatter that are not held, and relations of a document to itself. */
export const documentLinks = defineRule({
  problems: {
    'van-ban-khong-co': {
      severity: 'LỖI',
      title: 'Văn bản',
      wrong: 'Trong kho không có văn bản “{ma}”.',
      repair: '{goi-y}',
    },
    'quan-he-voi-chinh-no': {
      severity: 'LỖI',
      title: 'Quan hệ',
      wrong: 'Văn bản không thể có quan hệ với chính nó.',
      repair: 'ghi mã của văn bản kia, hoặc xoá quan hệ này.',
    },
  },
  find: (corpus) => [
    ...corpus.documents.flatMap((document) => linkPaths(document).flatMap((path) => judgeLink(document, path, corpus))),
    ...listAt(corpus.issuersFile.tree, []).flatMap((_, index) =>
      listAt(corpus.issuersFile.tree, [index, 'sources']).flatMap((__, position) =>
        judgeTarget(corpus.issuersFile, [index, 'sources', position, 'document'], corpus),
      ),
    ),
  ],
});

function linkPaths({ frontmatter }: CheckedDocument): YamlPath[] {
  return [
    ...listAt(frontmatter, ['relations']).map((_, index) => ['relations', index, 'target']),
    ...listAt(frontmatter, ['sources']).map((_, index) => ['sources', index, 'document']),
    ['status', 'by'],
  ];
}

function judgeLink(
  { source, frontmatter, id }: CheckedDocument,
  path: YamlPath,
  corpus: Corpus,
): Finding<LinkProblem>[] {
  if (frontmatter && path[0] === 'relations' && textAt(frontmatter, path) === id) {
    return [{ id: 'quan-he-voi-chinh-no', source, range: rangeOfValue(frontmatter, path) }];
  }
  return judgeTarget({ source, tree: frontmatter }, path, corpus);
}

/** An id of the wrong form is the schema's to tell; `status.by` may be a number in words, which leads nowhere. */
function judgeTarget(
  { source, tree }: { source: SourceText; tree: YamlTree | undefined },
  path: YamlPath,
  { documentIds, formerIds }: Corpus,
): Finding<LinkProblem>[] {
  const target = textAt(tree, path);
  if (!tree || target === undefined || !DOCUMENT_ID.test(target) || documentIds.has(target)) return [];
  const title = FIELD_LABELS.get(String(path.at(-1)));
  const values = { ma: target, 'goi-y': suggestDocument(target, documentIds, formerIds) };
  return [{ id: 'van-ban-khong-co', source, range: rangeOfValue(tree, path), title, values }];
}
