import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBundle } from '../../../../src/outputs/search/bundle/make-bundles.ts';
import { openIndex } from '../../../../src/outputs/search/open-bundle.ts';
import { countFacets } from '../../../../src/outputs/search/query/facet-table.ts';
import { presentHit } from '../../../../src/outputs/search/query/present-hit.ts';
import {
  searchDocuments,
  type SearchIndex,
  type SearchRequest,
} from '../../../../src/outputs/search/query/search-documents.ts';
import type { SearchPage, SearchRecord } from '../../../../src/outputs/search/index/search-records.ts';
import { blocksOf } from './index/blocks-of.ts';

const LONG = Array.from(
  { length: 400 },
  (_, at) => `<p id="p${at}">Đoạn ${at} nói về việc chung của cơ quan.</p>`,
).join('');

const PAGES: readonly (Partial<SearchRecord> & { path: string; text: string })[] = [
  {
    path: 'van-ban/2021/33-ct-ttg/',
    kind: 'Chỉ thị',
    numbers: ['33/CT-TTg'],
    title: 'Về công tác dân vận',
    date: '2021-11-26',
    text: '',
  },
  {
    path: 'van-ban/2016/110-nq-tu/',
    kind: 'Nghị quyết',
    numbers: ['110-NQ/TU'],
    title: 'Về đổi mới sự lãnh đạo của Đảng',
    date: '2016-07-11',
    text: '',
  },
  {
    path: 'van-ban/2013/217-qd-tw/',
    kind: 'Quyết định',
    numbers: ['217-QĐ/TW'],
    title: 'Về giám sát và phản biện xã hội',
    date: '2013-12-12',
    text: '<p id="p1">đường làng</p>',
  },
  {
    path: 'van-ban/khong-ro-nam/434-qd-tu/',
    kind: 'Quyết định',
    numbers: ['434-QĐ/TU'],
    title: '',
    text: '<p id="p1">dưỡng sinh</p>',
  },
  {
    path: 'bao-cao/2024/a/',
    kind: 'Báo cáo',
    numbers: ['/BC-STTTT'],
    title: 'Kết quả năm',
    date: '2024',
    text: `${LONG}<h2 id="ket">Kết</h2><p id="p9">dân vận khéo ở cuối bài</p>`,
  },
  {
    path: 'so-hieu/57-nq-tw/',
    kind: 'Nghị quyết',
    numbers: ['57-NQ/TW'],
    title: '',
    collection: 'Văn bản chưa có trong kho',
    text: '',
  },
];

let dir: string;
let index: SearchIndex;
const pages: readonly SearchPage[] = PAGES.map(({ text, ...page }) => ({
  record: recordOf(page),
  words: text.split(' ').length,
  blocks: blocksOf(text),
}));

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dan-chieu-index-'));
  expect(await writeBundle(pages, join(dir, 'pagefind'))).toEqual([]);
  const opened = await openIndex(join(dir, 'pagefind'));
  if (!opened) throw new Error('no index');
  index = opened;
}, 60_000);

afterAll(() => rm(dir, { recursive: true, force: true }));

function recordOf(page: Partial<SearchRecord> & { path: string }): SearchRecord {
  const { kind = '', numbers = [] } = page;
  const designation = `${kind} số ${numbers[0]}`;
  return {
    title: '',
    names: [],
    issuers: [],
    topics: [],
    sections: [],
    collection: 'Văn bản có trong kho',
    ...page,
    kind,
    numbers,
    designation,
  };
}

async function find(request: SearchRequest): Promise<string[]> {
  const { hits } = await searchDocuments(index, request);
  return (await Promise.all(hits.map((hit) => presentHit(hit, request.query)))).map(({ url }) => url);
}

describe('a site indexed and searched', () => {
  it.each([
    ['33 ct ttg', '/van-ban/2021/33-ct-ttg/'],
    ['217-qd/tw', '/van-ban/2013/217-qd-tw/'],
    ['quyết định 434', '/van-ban/khong-ro-nam/434-qd-tu/'],
    ['bc-stttt', '/bao-cao/2024/a/'],
    ['57-NQ/TW', '/so-hieu/57-nq-tw/'],
    ['dang', '/van-ban/2016/110-nq-tu/'],
    ['duong lang', '/van-ban/2013/217-qd-tw/'],
    ['ĐƯỜNG', '/van-ban/2013/217-qd-tw/'],
    ['dân vận khéo', '/bao-cao/2024/a/'],
  ])('leads “%s” to the right page first', async (query, url) => {
    expect((await find({ query }))[0]).toBe(url);
  });

  it('names a page once, however many parts its text was indexed in', async () => {
    const found = await find({ query: 'cơ quan' });
    expect(found.filter((url) => url === '/bao-cao/2024/a/')).toHaveLength(1);
  });

  it('leaves out what is not the official text', async () => {
    for (const query of ['"điều hướng"', '"được viện dẫn"']) {
      expect((await searchDocuments(index, { query })).closeness).not.toBe('exact');
    }
  });

  it('sorts by date, pages without one at the end either way', async () => {
    expect((await find({ query: '', sort: 'newest' })).slice(0, 2)).toEqual([
      '/bao-cao/2024/a/',
      '/van-ban/2021/33-ct-ttg/',
    ]);
    const oldest = await find({ query: '', sort: 'oldest' });
    expect(oldest[0]).toBe('/van-ban/2013/217-qd-tw/');
    expect(oldest.slice(-2).sort()).toEqual(['/so-hieu/57-nq-tw/', '/van-ban/khong-ro-nam/434-qd-tu/']);
  });

  it('filters, and counts what the other values of a filter would leave', async () => {
    const filters = { kind: ['Quyết định'] };
    expect((await find({ query: '', filters })).sort()).toEqual([
      '/van-ban/2013/217-qd-tw/',
      '/van-ban/khong-ro-nam/434-qd-tu/',
    ]);
    const { allPages } = await searchDocuments(index, { query: '' });
    const counts = countFacets(index.facets ?? new Map(), allPages, filters);
    expect(counts.get('kind')?.find(({ value }) => value === 'Nghị quyết')?.count).toBe(2);
    expect(counts.get('year')?.map(({ value }) => value)).toEqual(['2013']);
  });

  it('says how well the results answer', async () => {
    const closeness = async (query: string): Promise<string> => (await searchDocuments(index, { query })).closeness;
    expect(await closeness('dân vận')).toBe('exact');
    expect(await closeness('nghị quyết 33')).toBe('close-number');
    expect(await closeness('dân vận xyzzy')).toBe('close');
    expect(await closeness('xyzzy')).toBe('none');
  });

  it('shows nothing of its conventions', async () => {
    for (const query of ['đảng', '217-QĐ/TW', 'duong', 'dân vận khéo', '434']) {
      const { hits } = await searchDocuments(index, { query });
      const shown = await Promise.all(hits.map((hit) => presentHit(hit, query)));
      expect(JSON.stringify(shown)).not.toMatch(/[ḏḎ]|\bq[a-z0-9]+x\b/u);
    }
  });
});
