import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FolderFault } from './folder-faults.ts';
import { plainFrontmatter } from './head/frontmatter-faults.ts';
import type { PageFile } from './site-files.ts';

/** What the check must say of a folder: nothing against it, something, or either so long as nothing is altered. */
export type Verdict = 'green' | 'red' | 'open';

/** The lines of a document's page that are the document's own: above its text, its text, and below. */
export type Seen = { above: readonly string[]; body: readonly string[]; below: readonly string[] };

/** A content folder: its files by path, what is made on the disk besides, and what a reader must see of it. */
export type Case = {
  id: string;
  seed: string;
  verdict: Verdict;
  constructs: readonly string[];
  files: ReadonlyMap<string, string>;
  fault?: FolderFault;
  /** What a reader sees of each document, by the path of its file. */
  seen: ReadonlyMap<string, Seen>;
  pages: ReadonlyMap<string, PageFile>;
  /** Has files of its own beside documents, so that it must give the site of a build. */
  leads: boolean;
};

/** What a folder is drawn from: its number in the run, which its names and numbers are made of, and its seed. */
export type Given = { number: number; seed: string };

/** Writes a folder to the disk: `<dir>/content`. Returns the path of the content folder. */
export function writeCase({ files, fault }: Pick<Case, 'files' | 'fault'>, dir: string): string {
  const folder = join(dir, 'content');
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (fault && files.size > 0) mkdirSync(join(folder, 'reports/2024'), { recursive: true });
  const sound = [...files.keys()].find((path) => path.startsWith('directives/')) ?? '';
  const document = Buffer.from(`---\n${plainFrontmatter('3/KH-STTTT', 'Việc lửa')}---\n\nLửa ấm.\n`);
  fault?.make(folder, { document, sound });
  return folder;
}
