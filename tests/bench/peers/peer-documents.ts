import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

/** A document as any generator takes it: a path without its ending, a title, and a body in plain Markdown. */
export type PeerDocument = { path: string; title: string; body: string };

// ---⏎frontmatter⏎---⏎body
const DOCUMENT = /^---\n(?<frontmatter>.*?)\n---\n(?<body>.*)$/su;

/**
 * Reads the documents of a content folder for other programs. The bodies made for measuring hold no component, and an
 * escape of the dialect is one of Markdown too: they can stay as they are.
 */
export async function readPeerDocuments(content: string): Promise<PeerDocument[]> {
  const documents: PeerDocument[] = [];
  for await (const path of glob('{reports,directives}/**/*.mdx', { cwd: content })) {
    const { frontmatter = '', body = '' } = DOCUMENT.exec(await readFile(join(content, path), 'utf8'))?.groups ?? {};
    const { kind, number = '', title = '' } = parse(frontmatter) as { kind: string; number?: string; title?: string };
    documents.push({ path: path.replace(/\.mdx$/u, ''), title: `${kind} ${number} ${title}`.trim(), body });
  }
  return documents.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Writes documents as `.md` files with their titles. */
export async function writeMarkdown(dir: string, documents: readonly PeerDocument[]): Promise<void> {
  for (const { path, title, body } of documents)
    await writeProject(dir, { [`${path}.md`]: `---\n${stringify({ title }, { lineWidth: 0 })}---\n${body}` });
}

/** Writes files by their paths. */
export async function writeProject(dir: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
}
