import { cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow, moveFolder } from '../../../../src/outputs/search/bundle/folders.ts';
import { MANIFEST } from '../../../../src/outputs/search/bundle/manifest.ts';
import { splitPeriods } from '../../../../src/outputs/search/bundle/periods.ts';
import {
  beginBundle,
  makeBundles,
  type BundlePlaces,
  type MadeBundle,
  writeBundle,
} from '../../../../src/outputs/search/bundle/make-bundles.ts';
import type { SearchPage } from '../../../../src/outputs/search/index/search-records.ts';
import { openIndex } from '../../../../src/outputs/search/open-bundle.ts';
import { searchDocuments } from '../../../../src/outputs/search/query/search-documents.ts';

/** A page of `words` words, of a year or of none. */
function page(path: string, words: number, year?: string, hash = path): SearchPage {
  const text = Array.from({ length: words }, () => 'chung').join(' ');
  return {
    record: {
      path,
      designation: `Công văn ${path}`,
      kind: 'Công văn',
      title: '',
      numbers: [],
      names: [],
      ...(year !== undefined && { date: `${year}-05-01` }),
      issuers: [],
      topics: [],
      collection: 'Văn bản có trong kho',
      sections: [],
    },
    words,
    blocks: [{ tag: 'p', anchors: [], words, pieces: [`<p>${text}</p>`] }],
    hash,
  };
}

const paths = (pages: readonly SearchPage[]): string[] => pages.map(({ record }) => record.path);

describe('the periods of an index', () => {
  const LIMITS = { oneBundle: 100, onePeriod: 60 };

  it('are one where the collection is small', () => {
    const pages = [page('a', 60, '2024'), page('b', 40, '2020')];
    expect(splitPeriods(pages, LIMITS)).toEqual([{ path: '', pages }]);
  });

  it('are filled from the oldest year on, whole years only, and the undated stand in the last', () => {
    const pages = [
      page('a', 30, '2024'),
      page('b', 30, '2021'),
      page('c', 40, '2020'),
      page('d', 20, '2019'),
      page('e', 50),
    ];
    expect(splitPeriods(pages, LIMITS).map(({ path, pages: own }) => [path, paths(own)])).toEqual([
      ['den-2020', ['d', 'c']],
      ['den-nay', ['b', 'a', 'e']],
    ]);
  });

  it('stay as they are when documents of this year come', () => {
    const pages = [page('b', 30, '2021'), page('c', 40, '2020'), page('d', 20, '2019'), page('e', 50, '2018')];
    const before = splitPeriods(pages, LIMITS);
    const after = splitPeriods([page('a', 50, '2024'), ...pages], LIMITS);
    expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
  });
});

describe('bundles of the site before', () => {
  let folder: string;
  const pages = [page('a', 20, '2024'), page('b', 20, '2020')];

  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'dan-chieu-bundles-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function make(pages: readonly SearchPage[], published: string): Promise<MadeBundle> {
    const made = await makeBundles(pages, { store: join(folder, 'store'), published });
    if ('errors' in made || !made[0]) throw new Error(JSON.stringify(made));
    return made[0];
  }

  /** What publishing leaves of a bundle in the site. */
  async function publish({ folder: from, ...entry }: MadeBundle, to: string): Promise<void> {
    await rm(to, { recursive: true, force: true });
    await moveFolder(from, to);
    await writeFile(join(to, MANIFEST), JSON.stringify([entry]));
  }

  it('are taken over where nothing changed, made anew where a text did, and where a file of theirs is gone', async () => {
    const published = join(folder, 'site/pagefind');
    await publish(await make(pages, published), published);
    const { birthtimeMs, ino } = await stat(join(published, 'pagefind-entry.json'));

    const before = await readdir(published);
    const again = await make(pages, published);
    expect(await readdir(published)).toEqual(before);
    expect(await stat(join(again.folder, 'pagefind-entry.json'))).toMatchObject({ birthtimeMs, ino });
    await publish(again, published);

    const changed = await make([page('a', 20, '2024', 'other bytes'), page('b', 20, '2020')], published);
    expect(changed.digest).not.toBe(again.digest);
    expect((await stat(join(changed.folder, 'pagefind-entry.json'))).ino).not.toBe(ino);

    await rm(join(published, 'pagefind.js'));
    const whole = await make(pages, published);
    expect(await readdir(whole.folder)).toContain('pagefind.js');
  });
});

describe('a bundle begun with the pages that come first', () => {
  let folder: string;

  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'dan-chieu-begun-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is the bundle that is made of all pages at once, byte for byte', async () => {
    const pages = Array.from({ length: 50 }, (_, at) => page(`trang-${at}/`, 20, String(1970 + at)));
    const first = async function* () {
      yield* pages.slice(0, 30);
    };
    const [begunPlaces, places] = ['begun', 'whole'].map((name) => ({
      store: join(folder, name),
      published: join(folder, 'none'),
    })) as [BundlePlaces, BundlePlaces];
    const begun = await makeBundles(pages, begunPlaces, await beginBundle(begunPlaces.store, first()));
    const whole = await makeBundles(pages, places);
    if ('errors' in begun || 'errors' in whole) throw new Error('no bundle');
    expect(begun.map(({ digest, files }) => [digest, files])).toEqual(
      whole.map(({ digest, files }) => [digest, files]),
    );
    expect(await filesBelow(begun[0]?.folder ?? '')).toEqual(await filesBelow(whole[0]?.folder ?? ''));
  });

  it('is thrown away while the indexer is at work, and leaves nothing', async () => {
    const store = join(folder, 'unwanted');
    const some = async function* () {
      yield* Array.from({ length: 30 }, (_, at) => page(`trang-${at}/`, 20));
    };
    await (await beginBundle(store, some()))?.discard();
    expect(await filesBelow(store)).toEqual([]);
  });
});

describe('an index of several bundles', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dan-chieu-joined-'));
    const old = [page('cu/', 20, '1999'), page('cu-hon/', 20, '1990')];
    const recent = [page('moi/', 20, '2024'), page('khong-ro/', 20)];
    await mkdir(join(folder, 'pagefind'), { recursive: true });
    for (const [path, pages] of [
      ['den-2000', old],
      ['den-nay', recent],
    ] as const) {
      expect(await writeBundle(pages, join(folder, 'pagefind', path))).toEqual([]);
    }
    const entries = ['den-2000', 'den-nay'].map((path) => ({ path, digest: path, files: 0 }));
    await writeFile(join(folder, 'pagefind', MANIFEST), JSON.stringify(entries));
    await cp(join(folder, 'pagefind'), join(folder, 'copy'), { recursive: true });
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function found(request: Parameters<typeof searchDocuments>[1]): Promise<string[]> {
    const index = await openIndex(join(folder, 'pagefind'));
    if (!index) throw new Error('no index');
    const { hits } = await searchDocuments(index, request);
    return Promise.all(hits.map(async (hit) => (await hit.data()).url));
  }

  it('is asked as one', async () => {
    expect((await found({ query: 'chung' })).toSorted()).toEqual(['/cu-hon/', '/cu/', '/khong-ro/', '/moi/']);
  });

  it('sorts by time over all of them, the undated last', async () => {
    expect(await found({ query: 'chung', sort: 'newest' })).toEqual(['/moi/', '/cu/', '/cu-hon/', '/khong-ro/']);
    expect(await found({ query: '', sort: 'oldest' })).toEqual(['/cu-hon/', '/cu/', '/moi/', '/khong-ro/']);
  });

  it('counts the values of its filters over all of them', async () => {
    const index = await openIndex(join(folder, 'pagefind'));
    expect(index?.facets?.get('kind')?.get('Công văn')?.size).toBe(4);
    expect([...(index?.facets?.get('year')?.keys() ?? [])].toSorted()).toEqual(['1990', '1999', '2024']);
  });
});
