import type { TreeNode } from '../../body/tree.ts';
import { walkTree } from '../../body/tree.ts';
import type { CheckedDocument } from '../corpus.ts';
import { locateInNode } from '../locate-in-node.ts';
import { createProblem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../corpus.ts';
import { suggestDocument } from '../nearest.ts';

/** `<VanBan id="…">` whose document is not held. */
export const findBrokenHandSetCitations: Rule = ({ documents, documentIds }) =>
  documents.flatMap(({ source, tree }) => {
    const problems: Problem[] = [];
    if (tree) {
      walkTree(tree, (node) => {
        const id = handSetTarget(node);
        if (id === undefined || documentIds.has(id)) return;
        const values = { ma: id, 'goi-y': suggestDocument(id, documentIds) };
        problems.push(createProblem('vien-dan-hong', source, locateInNode(source, node, id), { values }));
      });
    }
    return problems;
  });

function handSetTarget({ name, attributes = [] }: TreeNode): CheckedDocument['id'] | undefined {
  if (name !== 'VanBan') return undefined;
  const id = attributes.find((attribute) => attribute.name === 'id')?.value;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
