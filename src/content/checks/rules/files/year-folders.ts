import { isPartialDate } from '../../../../language/dates/partial-date.ts';
import { rangeOfValue, valueAt } from '../../../read/yaml-tree.ts';
import { defineRule } from '../../rule.ts';

/** The year folder is part of the address, so it must be the year of issue wherever that is known. */
export const yearFolders = defineRule({
  problems: {
    'nam-khong-khop': {
      severity: 'LỖI',
      title: 'Ngày ban hành',
      wrong: 'Ngày ban hành {ngay} không thuộc thư mục “{nam}” chứa tệp này.',
      repair: 'chuyển tệp vào  {goi-y}  , hoặc sửa lại ngày ban hành.',
    },
  },
  find: ({ documents }) =>
    documents.flatMap(({ source, frontmatter, collection, year }) => {
      const date = String(valueAt(frontmatter?.value, ['issuedOn']) ?? '');
      if (!frontmatter || !isPartialDate(date) || date.slice(0, 4) === year) return [];
      const values = { ngay: date, nam: year, 'goi-y': `${collection}/${date.slice(0, 4)}/` };
      return [{ id: 'nam-khong-khop', source, range: rangeOfValue(frontmatter, ['issuedOn']), values }];
    }),
});
