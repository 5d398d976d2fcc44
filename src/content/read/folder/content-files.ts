import path from 'node:path';
import type { CollectionName } from '../../../works/document.ts';
import { listFolder, type EntryFault } from './list-folder.ts';
import { judgeName } from './unwanted-name.ts';

/** Which part of the program reads a file of the content folder; editors' own `README.md` is looked at and not read. */
export type ContentPart = 'document' | 'page' | 'yaml' | 'note' | 'stray';

/**
 * An entry of the content folder that no part reads, with its path as an editor types it, and why: it lies in the wrong
 * place, is hidden, is what an operating system or Word left behind, is a folder named like a file or of no use, or
 * cannot be read at all.
 */
export type Stray = { path: string; why: 'place' | 'hidden' | 'litter' | 'folder' | EntryFault };

/** The files of a content folder that are read, sorted by what becomes of them, and everything else, told. */
export type ContentFiles = {
  files: readonly { file: string; part: ContentPart }[];
  strays: readonly Stray[];
};

const COLLECTIONS: readonly string[] = ['reports', 'directives'] satisfies CollectionName[];

/** Lists a content folder; `shown` is its path as an editor types it. Files come sorted as the ids of documents are. */
export function listContentFiles(folder: string, shown: string): ContentFiles {
  const { files, folders, closed, faults } = listFolder(folder, (name) => name.startsWith('.'));
  const at = (entry: string): string => path.posix.join(shown, entry);
  const found = files.map((file) => ({ file, part: partOf(file) }));
  const isStray = ({ part }: { part: ContentPart }): boolean => part === 'stray';
  return {
    files: found.filter((entry) => !isStray(entry)).sort((a, b) => (idOf(a.file) < idOf(b.file) ? -1 : 1)),
    strays: [
      ...found.filter(isStray).map(({ file }) => ({ path: at(file), why: whyStray(file) })),
      ...closed.map((entry) => ({ path: at(entry), why: 'hidden' as const })),
      ...folders.filter(isUseless).map((entry) => ({ path: at(entry.path), why: 'folder' as const })),
      ...faults.map((entry) => ({ path: at(entry.path), why: entry.fault })),
    ],
  };
}

function partOf(file: string): ContentPart {
  if (file === 'issuers.yaml' || file === 'site.yaml') return 'yaml';
  const [room = '', ...below] = file.split('/');
  const name = nameOf(file);
  if (name === 'README.md') return 'note';
  if (!name.endsWith('.mdx') || name.startsWith('.')) return 'stray';
  if (room === 'pages' && below.length === 1) return 'page';
  return COLLECTIONS.includes(room) && below.length === 2 ? 'document' : 'stray';
}

function whyStray(file: string): Stray['why'] {
  return judgeName(nameOf(file)) ?? 'place';
}

/** A folder named like a file, or an empty one where the program looks for nothing. */
function isUseless({ path: folder, isEmpty }: { path: string; isEmpty: boolean }): boolean {
  if (/\.(?:mdx?|ya?ml)$/iu.test(folder)) return true;
  const [room = '', ...below] = folder.split('/');
  const isKnown = COLLECTIONS.includes(room) ? below.length <= 1 : room === 'pages' && below.length === 0;
  return isEmpty && !isKnown;
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function idOf(file: string): string {
  return file.replace(/\.mdx$/u, '');
}
