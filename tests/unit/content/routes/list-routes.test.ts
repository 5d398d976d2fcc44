import { expect, test } from 'vitest';
import { readModel } from '../../../../src/content/read/read-model.ts';
import { listRoutes, type RoutedContent } from '../../../../src/content/routes/list-routes.ts';
import type { DocumentFacts } from '../../../../src/works/document.ts';

const EMPTY: RoutedContent = {
  works: new Map(),
  signposts: new Map(),
  mentionsByWork: new Map(),
  documents: [],
  bodies: [],
  prose: [],
};

const pathsOf = (content: RoutedContent): string[] =>
  listRoutes(content)
    .map(({ path }) => path)
    .filter((path) => !path.startsWith('so-hieu/tra/'));

const FIXED = `,404.html,chu-de/,co-quan/,loai-van-ban/,nam/,tim-kiem/,opensearch.xml,bao-cao/,van-ban/,chua-co-trong-kho/,so-hieu/,du-lieu/ban-cong-bo.json`;

function reports(count: number): RoutedContent['documents'] {
  return Array.from({ length: count }, (_, index) => {
    const facts = { id: `reports/2024/a-${index}`, collection: 'reports', kind: 'Báo cáo', aliases: [], relations: [] };
    return {
      facts: { ...facts, issuers: ['so-y-te'], issuedOn: '2024-03-05' } as DocumentFacts,
      data: { topics: ['Y tế'] },
    };
  });
}

test('an empty folder has the pages that are always there, and the shards of numbers', () => {
  expect(pathsOf(EMPTY).sort()).toEqual(FIXED.split(',').sort());
  expect(listRoutes(EMPTY).filter(({ path }) => path.startsWith('so-hieu/tra/'))).toHaveLength(101);
});

test('pages of prose, documents and bodies have theirs, a body without documents too', () => {
  const content = {
    ...EMPTY,
    documents: reports(1),
    bodies: [{ id: 'so-y-te' }, { id: 'so-xay-dung' }],
    prose: [{ slug: 'huong-dan' }],
  };
  expect(listRoutes(content).filter(({ document, page }) => document ?? page)).toEqual([
    { path: 'bao-cao/2024/a-0/', document: 'reports/2024/a-0' },
    { path: 'huong-dan/', page: 'huong-dan' },
  ]);
  expect(pathsOf(content)).toEqual(
    expect.arrayContaining([
      'co-quan/so-y-te/',
      'co-quan/so-xay-dung/',
      'nam/2024/',
      'loai-van-ban/bao-cao/',
      'chu-de/y-te/',
    ]),
  );
});

test('a list of more than fifty goes on below its address, whatever it is a list of', () => {
  const second = (count: number): string[] =>
    pathsOf({ ...EMPTY, documents: reports(count) }).filter((path) => path.includes('/trang/'));
  expect(second(50)).toEqual([]);
  expect(second(51).sort()).toEqual([
    'bao-cao/trang/2/',
    'chu-de/y-te/trang/2/',
    'co-quan/so-y-te/trang/2/',
    'loai-van-ban/bao-cao/trang/2/',
    'nam/2024/trang/2/',
  ]);
});

test('works only cited, numbers and names have pages where no document stands', async () => {
  const paths = pathsOf(await readModel('tests/fixtures/sites/states/content'));
  expect(paths).toEqual(
    expect.arrayContaining(['van-ban/2024/57-nq-tw/', 'van-ban/2022/6-qd-ttg/', 'so-hieu/80-kh-ubnd/']),
  );
  expect(new Set(paths).size).toBe(paths.length);
});
