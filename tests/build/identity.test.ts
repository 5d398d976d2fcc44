import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBackReferences } from './back-references.ts';
import { type BuiltSite, pageAt, readBuiltSite } from './built-site.ts';
import { collapse, elementIn, elementsIn, textOf } from './html.ts';
import { runBuild } from './run-build.ts';

/** Ordinary sentences, the words of each citation in them, and the work that they name: a number of our own counting. */
const CITATIONS: readonly [words: string, work: number][] = [
  ['Thông tư liên tịch số 27/2015/TTLT-BKHCN-BTC ngày 30/12/2015 của Bộ Khoa học và Công nghệ và Bộ Tài chính', 1],
  ['Thông tư liên tịch số 27/2015/TTLT/BKHCN-BTC ngày 30/12/2015 của Bộ Khoa học và Công nghệ, Bộ Tài chính', 1],
  ['Quyết định số 111-HĐBT ngày 13/10/1981 của Hội đồng Bộ trưởng', 2],
  ['Quyết định số 111/HĐBT ngày 13/10/1981 của Hội đồng Bộ trưởng', 2],
  ['Thông tư liên tịch số 36/2015/TTLT-BNNPTNT-BNV ngày 20/10/2015 của Bộ Nội vụ', 3],
  [
    'Thông tư liên tịch số 36/2015/TTLT-BNNPTNT-BNV ngày 20/10/2015 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn và Bộ trưởng Bộ Nội vụ',
    3,
  ],
  ['Kế hoạch số 62/KH-STTTT ngày 02/4/2021 của Sở Thông tin và Truyền thông', 4],
  ['Kế hoạch số 62-KH/STTTT ngày 15/6/2021 của Đảng ủy Sở Thông tin và Truyền thông', 5],
  ['Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh Bắc Giang', 6],
  ['Quyết định số 12/QĐ-UBND ngày 09/01/2024 của UBND tỉnh Bắc Ninh', 7],
  ['Luật Quản lý thuế số 108/2025/QH15', 8],
  ['văn bản số 108/2025/QH15', 8],
];

const HELD: readonly [work: number, address: string][] = [
  [3, '/van-ban/2015/36-2015-ttlt-bnnptnt-bnv/'],
  [6, '/van-ban/2024/12-qd-ubnd/'],
];

let site: BuiltSite;
let pagesByWords: Map<string, string[]>;

beforeAll(async () => {
  const { code, output, dir } = await runBuild({ contentDir: 'tests/fixtures/sites/danh-tinh/content' });
  if (code !== 0) throw new Error(output);
  site = readBuiltSite(dir, '/');
  const quotes = [...site.pages.values()]
    .filter((page) => page.ids.has('duoc-vien-dan'))
    .flatMap((page) => readBackReferences(page).map(({ exact }) => ({ exact, address: page.address })));
  pagesByWords = new Map(
    CITATIONS.map(([words]) => [words, quotes.flatMap(({ exact, address }) => (exact === words ? [address] : []))]),
  );
});

afterAll(async () => {
  await rm(dirname(site.dir), { recursive: true, force: true });
});

describe('sentences that name documents of like numbers', () => {
  it.each(CITATIONS)('“%s” is quoted on one page', (words) => {
    expect(pagesByWords.get(words)).toHaveLength(1);
  });

  it('lead to one page for each work, and to no page of another', () => {
    const works = CITATIONS.map(([words, work]) => ({ work, address: pagesByWords.get(words)?.[0] ?? '' }));
    const addressesByWork = new Map(
      [...Map.groupBy(works, ({ work }) => work)].map(([work, all]) => [
        work,
        new Set(all.map(({ address }) => address)),
      ]),
    );
    expect([...addressesByWork].filter(([, addresses]) => addresses.size !== 1)).toEqual([]);
    expect(new Set(works.map(({ address }) => address)).size).toBe(addressesByWork.size);
  });

  it.each(HELD)('lead to the document held where they name it (%i)', (work, address) => {
    const words = CITATIONS.flatMap(([own, named]) => (named === work ? [own] : []));
    expect(words.map((own) => pagesByWords.get(own))).toEqual(words.map(() => [address]));
  });

  it('let a reader of the number alone choose by the body', () => {
    const choice = elementIn(pageAt(site, '/so-hieu/12-qd-ubnd/').tree, ({ tagName }) => tagName === 'main');
    const words = choice === undefined ? '' : collapse(textOf(choice));
    expect(words).toContain('UBND tỉnh Bắc Ninh');
    expect(words).toContain('Ủy ban nhân dân tỉnh Bắc Giang');
  });

  it('name each body once on the page of a document that is not held, however it is joined to others', () => {
    const page = pageAt(site, '/van-ban/2015/27-2015-ttlt-bkhcn-btc/');
    const words = elementsIn(page.tree, ({ tagName }) => tagName === 'dd').map((own) => collapse(textOf(own)));
    expect(words.filter((own) => /^Bộ /u.test(own))).toEqual(['Bộ Khoa học và Công nghệ', 'Bộ Tài chính']);
  });

  it('make no official letter of a law', () => {
    const headings = [...site.pages.values()].map(({ tree }) => {
      const heading = elementIn(tree, ({ tagName }) => tagName === 'h1');
      return heading === undefined ? '' : collapse(textOf(heading));
    });
    expect(headings.filter((heading) => heading.includes('108/2025/QH15'))).not.toEqual([]);
    expect(headings.filter((heading) => heading.includes('Công văn'))).toEqual([]);
  });
});
