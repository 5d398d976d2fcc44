import { LIST_PATHS } from '../../../routes/paths.ts';
import type { Route } from '../../../routes/list-routes.ts';
import { listAt, rangeOfValue } from '../../../read/yaml-tree.ts';
import type { Corpus } from '../../corpus.ts';
import { defineRule, type Finding, wholeFile } from '../../rule.ts';

type RouteProblem = 'dia-chi-hai-trang' | 'dia-chi-khong-dung-duoc';

/**
 * Every address of the site before a page is written: each is of one page alone, also for a host that does not tell `A`
 * from `a`, and each can be a file anywhere. Most of what would break this is told where it is written, by the rules of
 * names, topics and bodies; this one looks at the result.
 */
export const routes = defineRule<RouteProblem>({
  problems: {
    'dia-chi-hai-trang': {
      severity: 'LỖI',
      title: 'Hai trang một địa chỉ',
      wrong: 'Địa chỉ  /{dia-chi}  của văn bản này cũng là địa chỉ của một trang khác.',
      repair: 'đổi tên tệp, ví dụ thêm vài chữ của trích yếu.',
    },
    'dia-chi-khong-dung-duoc': {
      severity: 'LỖI',
      title: 'Địa chỉ không dùng được',
      wrong:
        'Từ đây có địa chỉ  /{dia-chi}  mà không phải máy nào cũng lưu được: tên “{phan}” quá dài, hoặc là tên dành riêng của Windows.',
      repair: 'đặt tên khác.',
    },
  },
  find: (corpus) => [...findShared(corpus), ...findUnusable(corpus)],
});

/** Documents among themselves, and pages of prose, are the matter of `dia-chi-trung` and `ten-trang-da-dung`. */
function findShared(corpus: Corpus): Finding<RouteProblem>[] {
  const others = new Set(corpus.routes.flatMap(({ path, document }) => (document ? [] : [path.toLowerCase()])));
  return corpus.routes
    .filter(({ document, path }) => document !== undefined && others.has(path.toLowerCase()))
    .map((route) => ({ id: 'dia-chi-hai-trang', ...placeOf(route, corpus), values: { 'dia-chi': route.path } }));
}

function findUnusable(corpus: Corpus): Finding<RouteProblem>[] {
  const told = new Set<string>();
  return corpus.routes.flatMap((route) => {
    const part = route.path.split('/').find((name) => name.length > LONGEST_NAME || DEVICE.test(name));
    if (part === undefined || told.has(part)) return [];
    told.add(part);
    const values = { 'dia-chi': route.path, phan: part };
    return [{ id: 'dia-chi-khong-dung-duoc' as const, ...placeOf(route, corpus), values }];
  });
}

/** What file systems take, in bytes, which in an address are its signs. */
const LONGEST_NAME = 255;

// con · aux.json: names of devices, of which Windows makes no file
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Where the editor can mend it: the file or the topic that causes it; the settings of the site where it is the whole. */
function placeOf(
  { path, document, page }: Route,
  { documents, pages, siteFile }: Corpus,
): Pick<Finding, 'source' | 'range'> {
  for (const { source, frontmatter } of documents) {
    const index = listAt(frontmatter, ['topics']).findIndex((topic) => LIST_PATHS.topic(String(topic)) === path);
    if (frontmatter && index !== -1) return { source, range: rangeOfValue(frontmatter, ['topics', index]) };
  }
  const file = documents.find(({ id }) => id === document) ?? pages.find(({ slug }) => slug === page) ?? siteFile;
  return wholeFile(file.source.path);
}
