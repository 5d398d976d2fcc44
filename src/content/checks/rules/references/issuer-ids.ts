import type { SourceText } from '../../../read/source-text.ts';
import { listAt, rangeOfValue, textAt, type YamlPath, type YamlTree } from '../../../read/yaml-tree.ts';
import { FIELD_LABELS } from '../../../schema/field-labels.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { suggestId } from '../../suggest.ts';

/** Ids of issuing bodies that `issuers.yaml` does not hold: of documents, of the site, and of the bodies themselves. */
export const issuerIds = defineRule({
  problems: {
    'co-quan-khong-co': {
      severity: 'LỖI',
      title: 'Cơ quan',
      wrong: 'Trong issuers.yaml không có cơ quan nào mang mã “{ma}”.',
      repair: '{goi-y}',
    },
  },
  find: ({ documents, siteFile, issuersFile, issuerIds: known }) => {
    if (!known) return [];
    const judge = (source: SourceText, tree: YamlTree | undefined, path: YamlPath): Finding<'co-quan-khong-co'>[] => {
      const id = textAt(tree, path);
      if (!tree || id === undefined || known.has(id)) return [];
      const hint = suggestId(id, [...known], 'ghi đúng mã trong issuers.yaml, hoặc thêm cơ quan này vào đó trước.');
      const title = FIELD_LABELS.get(String(path.findLast((key) => typeof key === 'string')));
      const values = { ma: id, 'goi-y': hint };
      return [{ id: 'co-quan-khong-co', source, range: rangeOfValue(tree, path), title, values }];
    };
    return [
      ...documents.flatMap(({ source, frontmatter }) =>
        issuerPaths(frontmatter).flatMap((path) => judge(source, frontmatter, path)),
      ),
      ...judge(siteFile.source, siteFile.tree, ['department']),
      ...listAt(issuersFile.tree, []).flatMap((_, index) => [
        ...judge(issuersFile.source, issuersFile.tree, [index, 'parent']),
        ...judge(issuersFile.source, issuersFile.tree, [index, 'successor']),
      ]),
    ];
  },
});

/** Where a document names issuing bodies; issuer and signer may each be one or a list. */
function issuerPaths(frontmatter: YamlTree | undefined): YamlPath[] {
  return [
    ['issuer'],
    ...listAt(frontmatter, ['issuer']).map((_, index) => ['issuer', index]),
    ['signer', 'issuer'],
    ...listAt(frontmatter, ['signer']).map((_, index) => ['signer', index, 'issuer']),
  ];
}
