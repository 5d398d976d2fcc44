import { defineRule, wholeFile } from '../../rule.ts';

/** The two files without which there is no site. */
export const missingFiles = defineRule({
  problems: {
    'thieu-tep': {
      severity: 'LỖI',
      title: 'Thiếu tệp',
      wrong: 'Thư mục nội dung không có tệp {tep}.',
      repair: 'tạo lại tệp này, hoặc lấy lại từ bản đã lưu trước.',
    },
  },
  find: ({ issuersFile, siteFile, strays }) =>
    [issuersFile, siteFile].flatMap(({ source: { path }, exists }) =>
      exists || strays.some((stray) => `${path}/`.startsWith(`${stray.path}/`)) // that is told already
        ? []
        : [{ id: 'thieu-tep', ...wholeFile(path), values: { tep: path.slice(path.lastIndexOf('/') + 1) } }],
    ),
});
