import type { SourceRange } from '../../read/source-text.ts';

/**
 * A stretch of source in which signs can pair: the `text` of a paragraph, a heading, an item, a cell; a line of nothing but
 * `tags`, which open and close around blocks; a `program`, an `import` or `export` with the lines that belong to it.
 */
export type TextRun = SourceRange & { type: 'text' | 'tags' | 'program' };

/**
 * Cuts a body into its stretches of text, by the lines alone and in one pass; fenced code, whose signs are nothing
 * to Markdown, is left out. What contains a line (quotes, items) matters only as far as
 * it ends a paragraph or a fence.
 */
export function textRuns(body: string): TextRun[] {
  const runs: TextRun[] = [];
  let open: TextRun | undefined;
  let fence: { sign: RegExp; quotes: number; isItem: boolean } | undefined;
  let isTable = false;
  let previous = '';
  const close = (): void => {
    if (open) runs.push(open);
    open = undefined;
  };
  for (let start = 0; start < body.length;) {
    const newline = body.indexOf('\n', start);
    const end = newline === -1 ? body.length : newline;
    const line = body.slice(start, end);
    const prefix = prefixOf(line);
    if (fence && line.trim() !== '' && (prefix.quotes < fence.quotes || (fence.isItem && /^\S/u.test(line))))
      fence = undefined;
    const text = line.slice(prefix.length);
    const opening = /^(?<sign>`{3,})[^`]*$|^(?<tildes>~{3,})/u.exec(text)?.groups;
    if (fence) {
      if (fence.sign.test(line.replace(/^(?:\s*>)*/u, ''))) fence = undefined;
    } else if (text.trim() === '') {
      close();
      isTable = false;
    } else if (open?.type === 'program') {
      open.end = end;
    } else if (!open && !isTable && PROGRAM.test(line)) {
      open = { type: 'program', start, end };
    } else if (opening) {
      close();
      const sign = opening['sign'] ?? opening['tildes'] ?? '';
      fence = { sign: new RegExp(`^\\s*${sign[0]}{${sign.length},}\\s*$`, 'u'), ...prefix };
    } else {
      const from = start + prefix.length;
      const starts = prefix.isItem || prefix.quotes > prefixOf(previous).quotes || /^#{1,6}\s/u.test(text);
      if (/^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u.test(text) && /[|]/u.test(previous + text)) isTable = true;
      if (starts || isTable) close();
      if (isTable) runs.push(...cellsOf(body, from, end));
      else if (!open && isOnlyTags(text)) runs.push({ type: 'tags', start: from, end });
      else open = { type: 'text', start: open?.start ?? from, end };
      if (/^#{1,6}\s|^(?:=+|-+)\s*$/u.test(text)) close();
    }
    previous = line;
    start = end + 1;
  }
  close();
  return runs;
}

// import a from "b" · import "a" · export const a = 1 · export{a} · export*from"a"; words that go on are others
const PROGRAM = /^(?:import[ \t]*(?:["'{*]|(?<=[ \t])\S)|export(?:[\s{*]|$))/u;

type Prefix = { length: number; quotes: number; isItem: boolean };

/** The signs of quotes and items before the text of a line. */
function prefixOf(line: string): Prefix {
  const prefix = { length: 0, quotes: 0, isItem: false };
  const sign = /[ \t]*(?:(?<quote>>)|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/uy;
  for (let match = sign.exec(line); match; match = sign.exec(line)) {
    prefix.length = sign.lastIndex;
    if (match.groups?.['quote']) prefix.quotes++;
    else prefix.isItem = true;
  }
  const blanks = /[ \t]*/uy;
  blanks.lastIndex = prefix.length;
  blanks.exec(line);
  return { ...prefix, length: blanks.lastIndex };
}

/** The cells of a row; a pipe parts them wherever it stands, unless a backslash is before it. */
function cellsOf(body: string, from: number, end: number): TextRun[] {
  const cells: TextRun[] = [];
  let start = from;
  for (let at = from; at <= end; at++) {
    if (body[at] === '\\') at++;
    else if (at === end || body[at] === '|') {
      if (at > start) cells.push({ type: 'text', start, end: at });
      start = at + 1;
    }
  }
  if (start < end) cells.push({ type: 'text', start, end });
  return cells;
}

function isOnlyTags(text: string): boolean {
  return /^\s*(?:<[^<>{}]*>\s*)+$/u.test(text);
}
