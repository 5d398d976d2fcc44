import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { CollectionName } from '../../works/document.ts';
import { publishProgress } from '../progress/publish-progress.ts';
import { decodeText } from './decode-text.ts';
import { findMergeMarks } from './merge-marks.ts';
import { type ContentFiles, listContentFiles, type Stray } from './folder/content-files.ts';
import { listPublicFiles, PUBLIC_DIR, type PublicFiles } from './folder/public-files.ts';
import { readShippedPages, type ShippedPage } from './folder/shipped-pages.ts';
import { readPage, type PageReading } from './read-file.ts';
import { hashOf, openReadings } from './cache/reading-cache.ts';
import type { Reading, SourceFault } from './reading.ts';
import { createSourceText, type SourceText } from './source-text.ts';
import { readYaml, type YamlTree } from './yaml-tree.ts';

/**
 * One MDX file of a collection: `content/<collection>/<year>/<slug>.mdx`, its text and what it says; `hash` tells its
 * bytes apart from others.
 */
export type DocumentSource = {
  id: string;
  collection: CollectionName;
  year: string;
  slug: string;
  source: SourceText;
  reading: Reading;
  hash: string;
};

/** One page of the site's own prose: `content/pages/<slug>.mdx`. */
export type PageSource = { slug: string; source: SourceText; reading: PageReading };

/** One of the YAML files beside the collections; `exists` is false where the content folder lacks it. */
export type YamlSource = {
  source: SourceText;
  exists: boolean;
  tree: YamlTree | undefined;
  faults: readonly SourceFault[];
};

/**
 * Everything of a content folder, as read; `strays` are entries that no part of the program reads; `fileCount` is of all.
 * Beside it what its pages may lead to: the files published as they are, and the pages of prose that come with the program.
 */
export type CorpusSource = {
  documents: readonly DocumentSource[];
  pages: readonly PageSource[];
  shippedPages: readonly ShippedPage[];
  issuers: YamlSource;
  site: YamlSource;
  strays: readonly Stray[];
  publicFiles: PublicFiles;
  fileCount: number;
};

/** Where what was made of content is kept between runs. */
const CACHE_DIR = process.env['CACHE_DIR'] ?? 'node_modules/.astro';

/**
 * Reads a content folder, whole; what cannot be read is told as data. Paths in the result are those an editor types:
 * relative to the working directory where the folder lies in it. `memory` holds documents read before, by id; `onRead` is
 * given each document as soon as it is read, in the order of ids, with `issuers.yaml` and the bytes of all files;
 * `publicDir` holds the files that are published as they are.
 */
export async function readCorpus(
  contentDir: string,
  {
    memory,
    onRead,
    publicDir = PUBLIC_DIR,
  }: { memory?: ReadonlyMap<string, DocumentSource>; onRead?: ReadListener; publicDir?: string } = {},
): Promise<CorpusSource> {
  const shownDir = shownFolder(contentDir);
  const { files, strays } = listContentFiles(contentDir, shownDir);
  const read = await openReadings(CACHE_DIR);
  const unread: Stray[] = [];
  const bytesAt = (file: string): Uint8Array | undefined => {
    const bytes = bytesOf(path.join(contentDir, file));
    if (bytes !== 'unreadable') return bytes;
    unread.push({ path: path.posix.join(shownDir, file), why: bytes });
    return undefined;
  };
  const readYamlFile = (name: string): YamlSource =>
    readYamlSource(
      path.posix.join(shownDir, name),
      files.some(({ file }) => file === name) ? bytesAt(name) : undefined,
    );
  const issuers = readYamlFile('issuers.yaml');
  const site = readYamlFile('site.yaml');
  const contentBytes = onRead ? bytesOfAll(contentDir, files) : 0;
  const readOne = ({ file, part }: (typeof files)[number]): ReadFile => {
    if (part !== 'document' && part !== 'page') return {};
    const shown = path.posix.join(shownDir, file);
    const bytes = bytesAt(file);
    if (!bytes) return {};
    const [collection, year = '', name = ''] = file.slice(0, -'.mdx'.length).split('/');
    const hash = hashOf(bytes);
    const id = `${collection}/${year}/${name}`;
    const known = memory?.get(id);
    if (known?.hash === hash) return { document: known };
    const source = createSourceText(shown, decodeText(bytes).text);
    if (part === 'page') return { page: { slug: year, source, reading: readPage(bytes) } };
    const place = { id, collection: collection as CollectionName, year, slug: name };
    return { document: { ...place, source, hash, reading: read(bytes, hash) } };
  };
  const found: ReadFile[] = [];
  for (const file of files) {
    const one = readOne(file);
    if (one.document) onRead?.(one.document, { issuers, contentBytes });
    await setImmediate(); // whoever works beside this, or with what is read, has a turn
    publishProgress({ work: 'read', done: found.push(one), total: files.length });
  }
  const pages = found.flatMap(({ page }) => page ?? []);
  return {
    documents: found.flatMap(({ document }) => document ?? []),
    pages,
    shippedPages: readShippedPages(pages.map(({ slug }) => slug)),
    issuers,
    site,
    strays: [...strays, ...unread],
    publicFiles: listPublicFiles(publicDir, shownFolder(publicDir)),
    fileCount: files.length + strays.filter(({ why }) => why !== 'missing' && why !== 'no-folder').length,
  };
}

/** Takes a document that was just read. */
export type ReadListener = (document: DocumentSource, of: { issuers: YamlSource; contentBytes: number }) => void;

/** What one file of the folder is; nothing where it is gone again, or is read elsewhere or not at all. */
type ReadFile = { document?: DocumentSource; page?: PageSource };

function bytesOf(file: string): Uint8Array | 'unreadable' | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : 'unreadable';
  }
}

/** A YAML file by its bytes, which are absent where there is no such file. */
export function readYamlSource(shown: string, bytes: Uint8Array | undefined): YamlSource {
  const { text, fault } = decodeText(bytes ?? new Uint8Array());
  const source = createSourceText(shown, text);
  if (bytes === undefined) return { source, exists: false, tree: undefined, faults: [] };
  if (fault) return { source, exists: true, tree: undefined, faults: [{ type: 'encoding', ...fault }] };
  const marks = findMergeMarks(text);
  if (marks.length > 0) {
    return { source, exists: true, tree: undefined, faults: marks.map((mark) => ({ type: 'merge', ...mark })) };
  }
  const { tree, faults } = readYaml(text, 0);
  return { source, exists: true, tree, faults: faults.map((yaml) => ({ type: 'yaml', ...yaml })) };
}

function shownFolder(folder: string): string {
  const relative = path.relative('.', folder);
  const shown = relative.startsWith('..') || path.isAbsolute(relative) ? folder : relative;
  return shown.split(path.sep).join('/');
}

function bytesOfAll(folder: string, files: ContentFiles['files']): number {
  const sizes = files.map(({ file }) => statSync(path.join(folder, file), { throwIfNoEntry: false })?.size ?? 0);
  return sizes.reduce((sum, size) => sum + size, 0);
}
