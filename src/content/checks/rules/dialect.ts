import { judgeNode } from '../../body/dialect.ts';
import { walkTree } from '../../body/tree.ts';
import { locateInNode } from '../locate-in-node.ts';
import { createProblem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../corpus.ts';

/** What the safe MDX dialect refuses (`documents/dialect.ts`); the build refuses the same once more. */
export const findDialectViolations: Rule = ({ documents }) =>
  documents.flatMap(({ source, tree }) => {
    const problems: Problem[] = [];
    if (tree) {
      walkTree(tree, (node) => {
        const violation = judgeNode(node);
        if (!violation) return;
        const { id, subject, values } = violation;
        problems.push(createProblem(id, source, locateInNode(source, node, subject), { values }));
      });
    }
    return problems;
  });
