import { slugOf } from '../../../../language/text/slug-of.ts';
import { placeOf } from '../../../read/source-text.ts';
import { listAt, rangeOfValue } from '../../../read/yaml-tree.ts';
import { defineRule, type Finding } from '../../rule.ts';

type TopicProblem = 'chu-de-thua-dau-cach' | 'chu-de-khong-co-chu' | 'chu-de-gan-giong';

/**
 * Topics are compared letter by letter: a space around one makes a second topic that looks the same. Each has a page,
 * whose address knows neither case nor accents nor signs.
 */
export const topics = defineRule<TopicProblem>({
  problems: {
    'chu-de-thua-dau-cach': {
      severity: 'LỖI',
      title: 'Chủ đề',
      wrong: 'Chủ đề có dấu cách thừa ở đầu hoặc cuối, nên sẽ bị coi là một chủ đề khác.',
      repair: 'viết  {chu-de}',
    },
    'chu-de-khong-co-chu': {
      severity: 'LỖI',
      title: 'Chủ đề',
      wrong: 'Chủ đề “{chu-de}” không có chữ cái hay chữ số nào, nên không thành địa chỉ trang được.',
      repair: 'viết chủ đề bằng chữ, dạng  <chủ đề>  ; nếu thừa, xoá dòng này.',
    },
    'chu-de-gan-giong': {
      severity: 'LỖI',
      title: 'Chủ đề',
      wrong:
        'Chủ đề này và “{chu-de}” ở {tep}, dòng {dong}, chỉ khác nhau ở chữ hoa, dấu hoặc ký hiệu, nên sẽ có cùng một địa chỉ trang.',
      repair: 'nếu là một chủ đề, viết giống nhau:  {chu-de}  ; nếu là hai, đặt tên khác hẳn nhau.',
    },
  },
  find: ({ documents }) => {
    const firstByAddress = new Map<string, { topic: string; place: { file: string; line: number } }>();
    return documents.flatMap(({ source, frontmatter }) =>
      listAt(frontmatter, ['topics']).flatMap((written, index): Finding<TopicProblem>[] => {
        if (!frontmatter || typeof written !== 'string' || written.trim() === '') return [];
        const topic = written.trim();
        const at = { source, range: rangeOfValue(frontmatter, ['topics', index]) };
        if (topic !== written) return [{ id: 'chu-de-thua-dau-cach', ...at, values: { 'chu-de': topic } }];
        const address = slugOf(topic);
        if (address === '') return [{ id: 'chu-de-khong-co-chu', ...at, values: { 'chu-de': topic } }];
        const first = firstByAddress.get(address);
        if (!first) firstByAddress.set(address, { topic, place: placeOf(source, at.range) });
        if (!first || first.topic === topic) return [];
        const { file, line } = first.place;
        return [{ id: 'chu-de-gan-giong', ...at, values: { 'chu-de': first.topic, tep: file, dong: String(line) } }];
      }),
    );
  },
});
