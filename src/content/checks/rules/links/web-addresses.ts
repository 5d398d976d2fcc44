import type { SourceText } from '../../../read/source-text.ts';
import { listAt, rangeOfValue, textAt, type YamlPath, type YamlTree } from '../../../read/yaml-tree.ts';
import { judgeAddress } from '../../../body/dialect/dialect-address.ts';
import { FIELD_LABELS } from '../../../schema/field-labels.ts';
import { defineRule, type Finding } from '../../rule.ts';

/**
 * Addresses of the web in frontmatter and YAML files, which are published as links: the same that is asked of the links of
 * a text. What is no address of the web at all is the schema's to tell.
 */
export const webAddresses = defineRule({
  problems: {
    'dia-chi-web-gia-mao': {
      severity: 'LỖI',
      title: 'Địa chỉ trang',
      wrong:
        'Địa chỉ “{dia-chi}” không dẫn tới nơi mà người đọc nhìn thấy, hoặc không đọc được: tên máy chủ chỉ gồm chữ không dấu, chữ số, dấu chấm và gạch nối, không có phần đứng trước dấu @.',
      repair: 'mở đúng trang cần dẫn rồi chép lại địa chỉ của trang ấy.',
    },
  },
  find: ({ documents, issuersFile, siteFile }) => [
    ...documents.flatMap(({ source, frontmatter }) => judgeSources(source, frontmatter, [])),
    ...listAt(issuersFile.tree, []).flatMap((_, index) => judgeSources(issuersFile.source, issuersFile.tree, [index])),
    ...judge(siteFile.source, siteFile.tree, ['contact', 'website']),
  ],
});

function judgeSources(source: SourceText, tree: YamlTree | undefined, at: YamlPath): Finding<'dia-chi-web-gia-mao'>[] {
  return listAt(tree, [...at, 'sources']).flatMap((_, index) =>
    judge(source, tree, [...at, 'sources', index, 'page', 'url']),
  );
}

function judge(source: SourceText, tree: YamlTree | undefined, path: YamlPath): Finding<'dia-chi-web-gia-mao'>[] {
  const address = textAt(tree, path);
  if (!tree || address === undefined || !/^https?:\/\//iu.test(address)) return [];
  if (judgeAddress(address, 'link') === undefined) return [];
  const title = FIELD_LABELS.get(String(path.at(-1)));
  return [
    { id: 'dia-chi-web-gia-mao', source, range: rangeOfValue(tree, path), title, values: { 'dia-chi': address } },
  ];
}
