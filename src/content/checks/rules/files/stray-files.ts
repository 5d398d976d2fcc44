import { defineRule, wholeFile } from '../../rule.ts';

/** Files that nothing reads. */
export const strayFiles = defineRule({
  problems: {
    'tep-lac-cho': {
      severity: 'LỖI',
      title: 'Tệp đặt sai chỗ',
      wrong: 'Tệp này không nằm ở chỗ nào mà trang đọc tới, nên sẽ không được công bố.',
      repair: 'chuyển về  reports/<năm>/<tên>.mdx  hoặc  directives/<năm>/<tên>.mdx, hay xoá đi nếu thừa.',
    },
  },
  find: ({ strays }) => strays.map((path) => ({ id: 'tep-lac-cho', ...wholeFile(path) })),
});
