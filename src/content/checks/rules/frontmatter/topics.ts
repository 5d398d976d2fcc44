import { listAt, rangeOfValue } from '../../../read/yaml-tree.ts';
import { defineRule } from '../../rule.ts';

/** Topics are compared letter by letter; a space around one makes a second topic that looks the same. */
export const topics = defineRule({
  problems: {
    'chu-de-thua-dau-cach': {
      severity: 'LỖI',
      title: 'Chủ đề',
      wrong: 'Chủ đề có dấu cách thừa ở đầu hoặc cuối, nên sẽ bị coi là một chủ đề khác.',
      repair: 'viết  - {chu-de}',
    },
  },
  find: ({ documents }) =>
    documents.flatMap(({ source, frontmatter }) =>
      listAt(frontmatter, ['topics']).flatMap((topic, index) =>
        frontmatter && typeof topic === 'string' && topic.trim() !== '' && topic !== topic.trim()
          ? [
              {
                id: 'chu-de-thua-dau-cach',
                source,
                range: rangeOfValue(frontmatter, ['topics', index]),
                values: { 'chu-de': topic.trim() },
              },
            ]
          : [],
      ),
    ),
});
