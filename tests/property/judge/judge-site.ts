import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collapse, elementIn, parsePage, textOf } from '../../build/html.ts';
import type { Case, Seen } from '../generate/case.ts';
import { linesOfHtml, officialLines } from './page-lines.ts';

/** Where the built site does not show what the folder holds, sign for sign. */
export function judgeSite(site: string, { seen, pages }: Pick<Case, 'seen' | 'pages'>): string[] {
  return [
    ...[...seen].flatMap(([path, lines]) => judgeDocument(site, path, lines)),
    ...[...pages].flatMap(([slug, page]) => judgePage(join(site, slug, 'index.html'), slug, page.seen)),
  ];
}

/** Where the texts of the bodies, as they would be published, are not what the folder holds; `bodies` are HTML by id. */
export function judgeBodies(bodies: Readonly<Record<string, string>>, { seen }: Pick<Case, 'seen'>): string[] {
  return [...seen].flatMap(([path, { body }]) =>
    compareLines(linesOfHtml(bodies[path.replace(/\.mdx$/u, '')] ?? ''), body.map(shown).filter(Boolean)).map(
      (fault) => `${path}: ${fault}`,
    ),
  );
}

function judgeDocument(site: string, path: string, { above, body, below }: Seen): string[] {
  const address = path
    .replace(/^reports/u, 'bao-cao')
    .replace(/^directives/u, 'van-ban')
    .replace(/\.mdx$/u, '');
  const file = join(site, address, 'index.html');
  if (!existsSync(file)) return [`${address} was not built`];
  const wanted = [...above, ...body, ...below].map(shown).filter(Boolean);
  return compareLines(officialLines(readFileSync(file, 'utf8')), wanted).map((fault) => `${path}: ${fault}`);
}

function judgePage(file: string, slug: string, seen: readonly string[]): string[] {
  if (!existsSync(file)) return [`the page ${slug} was not built`];
  const main = elementIn(parsePage(readFileSync(file, 'utf8')), ({ tagName }) => tagName === 'main');
  const text = main ? collapse(textOf(main)) : '';
  return seen.filter((words) => !text.includes(words)).map((words) => `the page ${slug} does not show “${words}”`);
}

/** The first line in which two texts differ, and their lengths if that is all. */
export function compareLines(found: readonly string[], expected: readonly string[]): string[] {
  const at = expected.findIndex((line, index) => line !== found[index]);
  if (at === -1)
    return found.length === expected.length ? [] : [`shows “${found[expected.length] ?? ''}” behind its end`];
  return [`shows “${found[at] ?? ''}” where the author wrote “${expected[at] ?? ''}”`];
}

/** A line as a browser shows it: runs of HTML's white space are one space. */
function shown(line: string): string {
  return line.replace(/[ \t\n\f\r]+/gu, ' ').replace(/^ | $/gu, '');
}
