import { createHash } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { publishProgress } from '../../../content/progress/publish-progress.ts';
import { engineFingerprint } from '../../../content/read/cache/engine-fingerprint.ts';
import type { SearchPage } from '../index/search-records.ts';
import { copyFiles, countFiles, filesBelow, moveFolder } from './folders.ts';
import { type BundleEntry, MANIFEST, readManifest } from './manifest.ts';
import { type Period, splitPeriods } from './periods.ts';
import { type BundleWriter, openBundle, PAGES_AT_ONCE } from './write-bundle.ts';

/** A bundle that is made and waits in a folder of its own to be published. */
export type MadeBundle = BundleEntry & { folder: string };

/** Where bundles wait to be published, and where those of the site before are, if there are any. */
export type BundlePlaces = { store: string; published: string | undefined };

/** Whether there is no bundle that may still be right, so that nobody need wait to see whether one is. */
export async function isFirstIndex({ store, published }: BundlePlaces): Promise<boolean> {
  const bundles = published === undefined ? [] : await readManifest(published);
  return bundles.length === 0 && (await countFiles(store)) === 0;
}

/** A bundle that has the first pages of the index already. */
type BegunBundle = BundleWriter & { folder: string; pages: number };

/** Begins the only bundle of an index with pages that come one by one; nothing is begun where none comes. */
export async function beginBundle(store: string, pages: AsyncIterable<SearchPage>): Promise<BegunBundle | undefined> {
  const folder = join(store, 'begun');
  let begun: BegunBundle | undefined;
  let waiting: SearchPage[] = [];
  const add = async (): Promise<void> => {
    begun ??= { ...(await openBundle(folder)), folder, pages: 0 };
    begun.pages += waiting.length;
    const entries = begun.add(waiting);
    waiting = [];
    publishProgress({ work: 'index', done: await entries });
  };
  for await (const page of pages) if (waiting.push(page) === PAGES_AT_ONCE) await add();
  if (waiting.length > 0) await add();
  return begun;
}

/**
 * Makes the bundles of a search index, one after the other. A bundle of the site before is taken over where nothing that
 * it is made of has changed; `begun` is of use where all pages make one.
 */
export async function makeBundles(
  pages: readonly SearchPage[],
  { store, published }: BundlePlaces,
  begun?: BegunBundle,
): Promise<readonly MadeBundle[] | { errors: readonly string[] }> {
  await mkdir(store, { recursive: true });
  const engine = `${await engineFingerprint()} ${await engineFingerprint(INDEXING)}`;
  const wanted = splitPeriods(pages).map((period) => ({ period, digest: digestOf(period, engine) }));
  const digests = new Set(wanted.map(({ digest }) => digest));
  await clearStore(store, digests);
  if (published !== undefined) await takeOver(published, store, digests);
  if (begun && wanted.length > 1) await begun.discard();
  const made: MadeBundle[] = [];
  for (const { period, digest } of wanted) {
    const folder = join(store, digest);
    const errors =
      (await countFiles(folder)) > 0
        ? []
        : await writeBundle(period.pages, folder, wanted.length === 1 ? begun : undefined);
    if (errors.length > 0) return { errors };
    made.push({ path: period.path, digest, files: await countFiles(folder), folder });
  }
  return made;
}

/** Writes pages as a bundle, or the rest of them to one that is begun; the errors are Pagefind's. */
export async function writeBundle(
  pages: readonly SearchPage[],
  folder: string,
  begun?: BegunBundle,
): Promise<string[]> {
  const bundle = begun ?? { ...(await openBundle(folder)), folder, pages: 0 };
  for (let start = bundle.pages; start < pages.length; start += PAGES_AT_ONCE) {
    const done = await bundle.add(pages.slice(start, start + PAGES_AT_ONCE));
    const left = pages.slice(start + PAGES_AT_ONCE);
    // How many entries a text makes shows when it is made; without a text it is one.
    const total = left.every(({ words }) => words === 0) ? done + left.length : undefined;
    publishProgress({ work: 'index', done, total });
  }
  const errors = await bundle.finish();
  if (errors.length === 0 && bundle.folder !== folder) await moveFolder(bundle.folder, folder);
  return errors;
}

/** What decides the bytes of a bundle beside its pages and what decides the readings that they are of. */
const INDEXING = { rooms: ['src/works', 'src/outputs/search'], packages: ['pagefind'] };

function digestOf({ pages }: Period, engine: string): string {
  const digest = createHash('sha256').update(engine);
  for (const { record, hash } of pages) digest.update(JSON.stringify([record, hash ?? '']));
  return digest.digest('hex').slice(0, 16);
}

/** Removes bundles that nobody wants any more. */
async function clearStore(store: string, wanted: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(store)) {
    if (!wanted.has(name)) await rm(join(store, name), { recursive: true, force: true });
  }
}

/** Copies the bundles that are still right out of the site before, each whole or not at all. */
async function takeOver(published: string, store: string, wanted: ReadonlySet<string>): Promise<void> {
  for (const { path, digest, files } of await readManifest(published)) {
    if (!wanted.has(digest) || (await countFiles(join(store, digest))) > 0) continue;
    const own = (await filesBelow(join(published, path))).filter((file) => file !== MANIFEST);
    if (own.length !== files) continue;
    const draft = join(store, `${digest}.draft`);
    await copyFiles(join(published, path), own, draft);
    await moveFolder(draft, join(store, digest));
  }
}
