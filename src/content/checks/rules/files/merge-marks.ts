import { defineRule } from '../../rule.ts';

/** Files in which two changes of one passage were never made one; of the rest of such a file nothing is said. */
export const mergeMarks = defineRule({
  problems: {
    'hai-ban-chua-gop': {
      severity: 'LỖI',
      title: 'Hai bản chưa gộp',
      wrong: 'Ở dòng {dong} còn dấu của việc gộp hai bản sửa chưa xong; giữa các dấu ấy là hai bản của cùng một đoạn.',
      repair: 'giữ lại bản đúng, xoá bản kia, rồi xoá các dòng bắt đầu bằng  <<<<<<<  |||||||  =======  >>>>>>>',
    },
  },
  find: ({ files }) =>
    files.flatMap(({ source, faults }) =>
      faults
        .filter((fault) => fault.type === 'merge')
        .map(({ range, lines }) => ({ id: 'hai-ban-chua-gop', source, range, values: { dong: lines.join(', ') } })),
    ),
});
