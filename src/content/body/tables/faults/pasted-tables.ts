import type { SourceRange } from '../../../read/source-text.ts';
import { gfmOfHtml } from './gfm-of-html.ts';

/** A table that was pasted as HTML: from its first tag to its last, and the same as the lines of a Markdown table. */
export type PastedTable = { range: SourceRange; lines: readonly string[] };

/**
 * The tables of a source that are written in tags of HTML, and rows or cells without their table. It looks at signs only,
 * so that it finds them where no parser can read the body; of what Markdown takes for code it knows nothing.
 */
export function pastedTables(source: string): PastedTable[] {
  const found: PastedTable[] = [];
  let tags: Tag[] = [];
  let depth = 0;
  const close = (): void => {
    const [first, last] = [tags[0], tags.at(-1)];
    if (first && last) found.push({ range: { start: first.start, end: last.end }, lines: gfmOfHtml(tags, source) });
    tags = [];
    depth = 0;
  };
  for (const tag of tableTags(source)) {
    const before = tags.at(-1);
    // Between the end of a row and the next there is nothing, but in a table within a cell.
    if (before?.isEnd && depth < 2 && source.slice(before.end, tag.start).trim() !== '') close();
    if (tags.length === 0 && tag.isEnd) continue;
    tags.push(tag);
    if (tag.name !== 'table') continue;
    depth += tag.isEnd ? -1 : 1;
    if (depth === 0) close();
  }
  close();
  return found;
}

/** A tag that tables are made of; `attributes` are as written. */
export type Tag = SourceRange & { name: string; isEnd: boolean; attributes: string };

function tableTags(source: string): Tag[] {
  return [...source.matchAll(TABLE_TAG)].map(({ 0: tag, index, groups = {} }) => ({
    name: groups['name']?.toLowerCase() ?? '',
    isEnd: groups['end'] === '/',
    attributes: groups['attributes'] ?? '',
    start: index,
    end: index + tag.length,
  }));
}

// <table border=1 style='border-collapse:collapse'> · <td rowspan="2"> · </tr>
const TABLE_TAG =
  /(?<!\\)<(?<end>\/?)(?<name>table|caption|colgroup|col|thead|tbody|tfoot|tr|td|th)(?![\w-])(?<attributes>(?:"[^"]{0,300}"|'[^']{0,300}'|[^"'<>]){0,300})>/giu;

/** Whether a place lies within one of the tables. */
export function isPasted({ start }: SourceRange, tables: readonly PastedTable[]): boolean {
  return tables.some(({ range }) => range.start <= start && start < range.end);
}
