import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionName } from '../../works/document.ts';
import { decodeText } from './decode-text.ts';
import { readPage, type PageReading } from './read-file.ts';
import { openReadings } from './reading-cache.ts';
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
 * relative to the working directory where the folder lies in it.
 */
export async function readCorpus(contentDir: string): Promise<CorpusSource> {
  const read = await openReadings(CACHE_DIR);
  const shownDir = shownFolder(contentDir);
  const files = await listFiles(contentDir);
  const documents: DocumentSource[] = [];
  const pages: PageSource[] = [];
  const strays: string[] = [];
  for (const file of files) {
    const shown = path.posix.join(shownDir, file);
    const [collection = '', year = '', name = '', ...deeper] = file.split('/');
    if (file === 'issuers.yaml' || file === 'site.yaml') continue;
    const isPage = collection === 'pages' && year.endsWith('.mdx') && name === '';
    if (!isPage && (!COLLECTIONS.includes(collection) || !name.endsWith('.mdx') || deeper.length > 0)) {
      strays.push(shown);
      continue;
    }
    const bytes = await readFile(path.join(contentDir, file)).catch(noneIfMissing);
    if (!bytes) continue;
    const source = createSourceText(shown, decodeText(bytes).text);
    if (isPage) {
      pages.push({ slug: year.slice(0, -'.mdx'.length), source, reading: readPage(bytes) });
      continue;
    }
    const slug = name.slice(0, -'.mdx'.length);
    documents.push({
      id: `${collection}/${year}/${slug}`,
      collection: collection as CollectionName,
      year,
      slug,
      source,
      ...(await read(bytes)),
    });
  }
  return {
    documents: documents.sort((a, b) => (a.id < b.id ? -1 : 1)),
    pages,
    issuers: await readYamlFile(contentDir, shownDir, 'issuers.yaml'),
    site: await readYamlFile(contentDir, shownDir, 'site.yaml'),
    strays,
    fileCount: files.length,
  };
}

/** Every file below a folder, relative, with forward slashes, sorted by code unit; names that begin with a dot left out. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(noneIfMissing);
  return (entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a < b ? -1 : 1));
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
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const { tree, faults } = readYaml(text.slice(mark), mark);
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
