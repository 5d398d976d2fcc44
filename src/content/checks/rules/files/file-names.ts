import { slugOf } from '../../../../language/text/slug-of.ts';
import { textAt } from '../../../read/yaml-tree.ts';
import { defineRule, wholeFile } from '../../rule.ts';

/** Names that would make bad addresses; no line is shown, for the name is what is wrong. */
export const fileNames = defineRule({
  problems: {
    'ten-tep-sai': {
      severity: 'LỖI',
      title: 'Tên tệp',
      wrong: 'Tên tệp thành địa chỉ trang, nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
      repair: 'đổi tên tệp thành  {goi-y}',
    },
    'thu-muc-nam-sai': {
      severity: 'LỖI',
      title: 'Thư mục năm',
      wrong: 'Thư mục “{nam}” không phải là năm bốn chữ số, cũng không phải khong-ro-nam.',
      repair: 'chuyển tệp vào thư mục năm ban hành, ví dụ  {goi-y}',
    },
  },
  find: ({ documents }) =>
    documents.flatMap(({ source, collection, year, slug, frontmatter }) => {
      const file = wholeFile(source.path);
      const issuedIn = /^\d{4}/u.exec(textAt(frontmatter, ['issuedOn']) ?? '')?.[0] ?? 'khong-ro-nam';
      return [
        ...(SLUG.test(slug)
          ? []
          : [{ id: 'ten-tep-sai' as const, ...file, values: { 'goi-y': `${slugOf(slug)}.mdx` } }]),
        ...(YEAR_FOLDER.test(year)
          ? []
          : [
              { id: 'thu-muc-nam-sai' as const, ...file, values: { nam: year, 'goi-y': `${collection}/${issuedIn}/` } },
            ]),
      ];
    }),
});

// 33-ct-ttg
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
// 2021 · khong-ro-nam
const YEAR_FOLDER = /^(?:\d{4}|khong-ro-nam)$/u;
