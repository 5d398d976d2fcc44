import { readFileSync, statSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { CollectionName } from '../../works/document.ts';
import { publishProgress } from '../progress/publish-progress.ts';
import { decodeText } from './decode-text.ts';
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

/** Everything of a content folder, as read; `strays` are files that no part of the program reads; `fileCount` is of all. */
export type CorpusSource = {
  documents: readonly DocumentSource[];
  pages: readonly PageSource[];
  issuers: YamlSource;
  site: YamlSource;
  strays: readonly string[];
  fileCount: number;
};

/** Where what was made of content is kept between runs. */
const CACHE_DIR = process.env['CACHE_DIR'] ?? 'node_modules/.astro';

const COLLECTIONS: readonly string[] = ['reports', 'directives'] satisfies CollectionName[];

/**
 * Reads a content folder, whole; what cannot be read is told as data. Paths in the result are those an editor types:
 * relative to the working directory where the folder lies in it. `memory` holds documents read before, by id; `onRead` is
 * given each document as soon as it is read, in the order of ids, with `issuers.yaml` and the bytes of all files.
 */
export async function readCorpus(
  contentDir: string,
  { memory, onRead }: { memory?: ReadonlyMap<string, DocumentSource>; onRead?: ReadListener } = {},
): Promise<CorpusSource> {
  const shownDir = shownFolder(contentDir);
  const files = await listFiles(contentDir);
  const read = await openReadings(CACHE_DIR);
  const issuers = await readYamlFile(contentDir, shownDir, 'issuers.yaml');
  const contentBytes = onRead ? bytesOfAll(contentDir, files) : 0;
  const readOne = (file: string): ReadFile => {
    const part = partOf(file);
    if (part === 'yaml') return {};
    const shown = path.posix.join(shownDir, file);
    if (part === 'stray') return { stray: shown };
    const bytes = bytesOf(path.join(contentDir, file));
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
  return {
    documents: found.flatMap(({ document }) => document ?? []),
    pages: found.flatMap(({ page }) => page ?? []),
    issuers,
    site: await readYamlFile(contentDir, shownDir, 'site.yaml'),
    strays: found.flatMap(({ stray }) => stray ?? []),
    fileCount: files.length,
  };
}

/** Takes a document that was just read. */
export type ReadListener = (document: DocumentSource, of: { issuers: YamlSource; contentBytes: number }) => void;

/** What one file of the folder is; nothing where it is gone again, or one of the YAML files. */
type ReadFile = { document?: DocumentSource; page?: PageSource; stray?: string };

/** Which part of the program reads a file, by its path in the folder. */
function partOf(file: string): 'document' | 'page' | 'yaml' | 'stray' {
  if (file === 'issuers.yaml' || file === 'site.yaml') return 'yaml';
  const [room = '', ...below] = file.split('/');
  if (!file.endsWith('.mdx')) return 'stray';
  if (room === 'pages' && below.length === 1) return 'page';
  return COLLECTIONS.includes(room) && below.length === 2 ? 'document' : 'stray';
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    return noneIfMissing(error as NodeJS.ErrnoException);
  }
}

/**
 * Every file below a folder, relative, with forward slashes, sorted as the ids of documents are; names that begin with a
 * dot left out.
 */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(noneIfMissing);
  return (entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .map((file) => ({ file, id: file.replace(/\.mdx$/u, '') }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ file }) => file);
}

async function readYamlFile(contentDir: string, shownDir: string, name: string): Promise<YamlSource> {
  const shown = path.posix.join(shownDir, name);
  const bytes = await readFile(path.join(contentDir, name)).catch(noneIfMissing);
  return readYamlSource(shown, bytes);
}

/** A YAML file by its bytes, which are absent where there is no such file. */
export function readYamlSource(shown: string, bytes: Uint8Array | undefined): YamlSource {
  const { text, fault } = decodeText(bytes ?? new Uint8Array());
  const source = createSourceText(shown, text);
  if (bytes === undefined) return { source, exists: false, tree: undefined, faults: [] };
  if (fault) return { source, exists: true, tree: undefined, faults: [{ type: 'encoding', ...fault }] };
  const { tree, faults } = readYaml(text, 0);
  return { source, exists: true, tree, faults: faults.map((yaml) => ({ type: 'yaml', ...yaml })) };
}

function shownFolder(folder: string): string {
  const relative = path.relative('.', folder);
  const shown = relative.startsWith('..') || path.isAbsolute(relative) ? folder : relative;
  return shown.split(path.sep).join('/');
}

function noneIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function bytesOfAll(folder: string, files: readonly string[]): number {
  const sizes = files.map((file) => statSync(path.join(folder, file), { throwIfNoEntry: false })?.size ?? 0);
  return sizes.reduce((sum, size) => sum + size, 0);
}
