import { walkTree } from '../../../body/tree.ts';
import type { TreeNode } from '../../../body/tree.ts';
import { locateInNode } from '../../locate-in-node.ts';
import { defineRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { suggestDocument } from '../../suggest.ts';

/** `<VanBan id="…">` whose document is not held. */
export const handSetCitations = defineRule({
  problems: {
    'vien-dan-hong': {
      severity: 'LỖI',
      title: 'Viện dẫn đặt tay',
      wrong: 'Viện dẫn trỏ tới văn bản “{ma}”, nhưng trong kho không có văn bản này.',
      repair: '{goi-y}',
    },
  },
  find: ({ documents, documentIds }) =>
    documents.flatMap(({ source, tree }) => {
      const findings: Finding<'vien-dan-hong'>[] = [];
      if (tree) {
        walkTree(tree, (node) => {
          const id = handSetTarget(node);
          if (id === undefined || documentIds.has(id)) return;
          const values = { ma: id, 'goi-y': suggestDocument(id, documentIds) };
          findings.push({ id: 'vien-dan-hong', source, range: locateInNode(source, node, id), values });
        });
      }
      return findings;
    }),
});

function handSetTarget({ name, attributes = [] }: TreeNode): string | undefined {
  if (name !== 'VanBan') return undefined;
  const id = attributes.find((attribute) => attribute.name === 'id')?.value;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
