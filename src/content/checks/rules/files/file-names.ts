import { slugOf } from '../../../../language/text/slug-of.ts';
import { textAt } from '../../../read/yaml-tree.ts';
import { defineRule, type Finding, wholeFile } from '../../rule.ts';

type NameProblem = 'ten-tep-sai' | 'thu-muc-nam-sai' | 'ten-trang-da-dung';

/** Names that would make bad addresses; no line is shown, for the name is what is wrong. */
export const fileNames = defineRule<NameProblem>({
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
    'ten-trang-da-dung': {
      severity: 'LỖI',
      title: 'Tên trang đã dùng',
      wrong: 'Địa chỉ /{ten}/ đã dành cho một trang khác của trang thông tin này.',
      repair: 'đổi tên tệp, ví dụ thành  {goi-y}',
    },
  },
  find: ({ documents, pages, routes }) => [
    ...documents.flatMap(({ source, collection, year, slug, frontmatter }): Finding<NameProblem>[] => {
      const issuedIn = /^\d{4}/u.exec(textAt(frontmatter, ['issuedOn']) ?? '')?.[0] ?? 'khong-ro-nam';
      const values = { nam: year, 'goi-y': `${collection}/${issuedIn}/` };
      const misplaced: Finding<NameProblem>[] = YEAR_FOLDER.test(year)
        ? []
        : [{ id: 'thu-muc-nam-sai', ...wholeFile(source.path), values }];
      return [...judgeSlug(source.path, slug), ...misplaced];
    }),
    ...pages.flatMap(({ source, slug }): Finding<NameProblem>[] =>
      TAKEN.has(slug) || routes.some(({ path, page }) => page === undefined && path === `${slug}/`)
        ? [
            {
              id: 'ten-trang-da-dung',
              ...wholeFile(source.path),
              values: { ten: slug, 'goi-y': `gioi-thieu-${slug}.mdx` },
            },
          ]
        : judgeSlug(source.path, slug),
    ),
  ],
});

function judgeSlug(path: string, slug: string): Finding<NameProblem>[] {
  return SLUG.test(slug) ? [] : [{ id: 'ten-tep-sai', ...wholeFile(path), values: { 'goi-y': `${slugOf(slug)}.mdx` } }];
}

/** The first parts of addresses that the site is going to have, or keeps for what lies beside its pages. */
const TAKEN: ReadonlySet<string> = new Set(
  `404 index bao-cao van-ban co-quan so-hieu nam loai-van-ban chu-de tim-kiem chua-co-trong-kho
   so-do du-lieu api tep anh fonts pagefind search-records opensearch`.split(/\s+/u),
);

// 33-ct-ttg
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
// 2021 · khong-ro-nam
const YEAR_FOLDER = /^(?:\d{4}|khong-ro-nam)$/u;
