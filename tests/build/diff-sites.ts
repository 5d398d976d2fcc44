import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPageWords } from './page-words.ts';

/** A page that two builds write differently: its file, and each line and link that one of them lacks (`-`, `+`). */
export type PageDifference = { file: string; changes: readonly string[] };

export type SiteDifference = { pages: number; same: number; differing: readonly PageDifference[] };

/** Compares two built sites page by page: the set of pages, the text of each, the links of each in their order. */
export function diffSites(before: string, after: string): SiteDifference {
  const [old, now] = [pagesOf(before), pagesOf(after)];
  const files = [...old.union(now)].sort();
  const differing = files.flatMap((file) => {
    const changes = !now.has(file)
      ? ['- the page']
      : !old.has(file)
        ? ['+ the page']
        : diffPages(readFileSync(join(before, file), 'utf8'), readFileSync(join(after, file), 'utf8'));
    return changes.length === 0 ? [] : [{ file, changes }];
  });
  return { pages: files.length, same: files.length - differing.length, differing };
}

/** What changed from one page to another, in lines that begin with `- ` or `+ `; empty where a reader sees no change. */
export function diffPages(before: string, after: string): string[] {
  const [old, now] = [readPageWords(before), readPageWords(after)];
  const text = old.lines.join(' ') === now.lines.join(' ') ? [] : diffLines(old.lines, now.lines);
  const [oldLinks, nowLinks] = [old, now].map(({ links }) => links.map(({ href, text }) => `[${text}](${href})`));
  return [...text, ...diffLines(oldLinks ?? [], nowLinks ?? [])];
}

function pagesOf(dir: string): Set<string> {
  const files = globSync('**/*.html', { cwd: dir }).map((file) => file.replaceAll('\\', '/'));
  // A comparison with an empty folder, mistyped perhaps, would otherwise read as “everything is new”.
  if (files.length === 0) throw new Error(`${dir} holds no page.`);
  return new Set(files);
}

/** The lines that only one side has, by the longest sequence that both have in common. */
function diffLines(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = withoutCommonEnds(before, after);
  const lengths = commonLengths(old, now);
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const changes: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      i += 1;
      j += 1;
    } else if (j === now.length || (i < old.length && lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      changes.push(`- ${old[i]}`);
      i += 1;
    } else {
      changes.push(`+ ${now[j]}`);
      j += 1;
    }
  }
  return changes;
}

/** What is left of two lists without what both begin and end with: most pages differ in a few lines only. */
function withoutCommonEnds(
  before: readonly string[],
  after: readonly string[],
): [readonly string[], readonly string[]] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}

/** `[i][j]`: how many lines the tails of both lists, from `i` and from `j` on, have in common. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array[] {
  let below = new Uint32Array(now.length + 1);
  const rows = [below];
  for (const line of old.toReversed()) {
    const row = new Uint32Array(now.length + 1);
    for (let j = now.length - 1; j >= 0; j -= 1)
      row[j] = line === now[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    rows.push(row);
    below = row;
  }
  return rows.reverse();
}
