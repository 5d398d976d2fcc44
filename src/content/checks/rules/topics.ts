import { listAt, rangeOfValue } from '../../read/yaml-tree.ts';
import { createProblem } from '../problem.ts';
import type { Rule } from '../corpus.ts';

/** Topics are compared letter by letter; a space around one makes a second topic that looks the same. */
export const findPaddedTopics: Rule = ({ documents }) =>
  documents.flatMap(({ source, frontmatter }) =>
    listAt(frontmatter, ['topics']).flatMap((topic, index) =>
      frontmatter && typeof topic === 'string' && topic.trim() !== '' && topic !== topic.trim()
        ? [
            createProblem('chu-de-thua-dau-cach', source, rangeOfValue(frontmatter, ['topics', index]), {
              values: { 'chu-de': topic.trim() },
            }),
          ]
        : [],
    ),
  );
