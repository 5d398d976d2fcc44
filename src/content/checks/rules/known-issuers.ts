import { FIELD_LABELS } from '../../schema/field-labels.ts';
import type { SourceText } from '../../read/source-text.ts';
import { listAt, rangeOfValue, textAt } from '../../read/yaml-tree.ts';
import type { YamlPath, YamlTree } from '../../read/yaml-tree.ts';
import { createProblem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../corpus.ts';
import { suggestValue } from '../nearest.ts';

/** Ids of issuing bodies that `issuers.yaml` does not hold: of documents, of the site, and of the bodies themselves. */
export const findUnknownIssuers: Rule = ({ documents, siteFile, issuersFile, issuerIds }) => {
  if (!issuerIds) return [];
  const judge = (source: SourceText, tree: YamlTree | undefined, path: YamlPath): Problem[] => {
    const id = textAt(tree, path);
    if (!tree || id === undefined || issuerIds.has(id)) return [];
    const hint = suggestValue(
      id,
      [...issuerIds],
      'ghi đúng mã trong issuers.yaml, hoặc thêm cơ quan này vào đó trước.',
    );
    const title = FIELD_LABELS.get(String(path.at(-1)));
    return [
      createProblem('co-quan-khong-co', source, rangeOfValue(tree, path), { title, values: { ma: id, 'goi-y': hint } }),
    ];
  };
  return [
    ...documents.flatMap(({ source, frontmatter }) => judge(source, frontmatter, ['issuer'])),
    ...judge(siteFile.source, siteFile.tree, ['department']),
    ...listAt(issuersFile.tree, []).flatMap((_, index) => [
      ...judge(issuersFile.source, issuersFile.tree, [index, 'parent']),
      ...judge(issuersFile.source, issuersFile.tree, [index, 'successor']),
    ]),
  ];
};
