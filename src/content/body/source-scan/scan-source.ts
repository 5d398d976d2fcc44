import type { SourceRange } from '../../read/source-text.ts';
import type { ComponentShapes } from '../dialect/dialect-components.ts';
import type { DialectFinding } from '../dialect/violations.ts';
import { type BodyFault, DEEPEST } from './body-fault.ts';
import { readTag } from './read-tag.ts';
import { textRuns, type TextRun } from './text-runs.ts';

/**
 * The signs of a body that MDX takes for program text, found in the source itself: `program` what would be run (braces,
 * `import`, `export`) or hidden, `faults` what else keeps a parser from reading on. What a parser can read and the dialect
 * refuses (unknown tags, attributes) is left to the tree.
 */
export type SourceScan = {
  faults: readonly BodyFault[];
  program: readonly DialectFinding[];
  /** The body with the signs of the program made letters, length for length. */
  withoutProgram: string;
  /** The body with the signs of the other faults made letters as well, so that a parser sees what is left. */
  masked: string;
};

/** A tag that waits for its end; a silent one was told already, and its end follows from that. */
type OpenTag = { name: string; range: SourceRange; isSilent: boolean };

/**
 * Scans a body once, from left to right, as Markdown reads it: what stands in code or behind a backslash is text, and of
 * two signs the first decides. Linear in the length of the body.
 */
export function scanSource(body: string, shapes: ComponentShapes): SourceScan {
  const faults: BodyFault[] = [];
  const program: DialectFinding[] = [];
  const programMasks: SourceRange[] = [];
  const otherMasks: SourceRange[] = [];
  const around: OpenTag[] = [];
  /** Tags told to lack their end, whose ends may yet come in another paragraph. */
  const leftOpen: string[] = [];
  let hiddenUntil = 0;

  const mask = (start: number): void => void otherMasks.push({ start, end: start + 1 });
  const refuse = (finding: DialectFinding, ...masks: readonly SourceRange[]): void => {
    program.push(finding);
    programMasks.push(...masks);
  };
  const tell = (code: BodyFault['code'], range: SourceRange, tag?: string): void => {
    faults.push({ code, range, ...(tag === undefined ? {} : { tag }) });
  };
  const leaveOpen = ({ name, range, isSilent }: OpenTag): void => {
    const told = shapes.has(name)
      ? { code: 'open-tag' as const, end: range.start + name.length + 1 }
      : { code: 'less-than' as const, end: range.end };
    if (!isSilent) tell(told.code, { start: range.start, end: told.end }, name);
    mask(range.start);
    leftOpen.push(name);
  };

  const endTag = (name: string, range: SourceRange, open: OpenTag[]): void => {
    const stack = open.length === 0 && around.at(-1)?.name === name ? around : open;
    const opener = stack.at(-1);
    if (opener?.name === name) {
      stack.pop();
      if (opener.isSilent) mask(range.start);
      return;
    }
    mask(range.start);
    const late = open.length === 0 ? leftOpen.lastIndexOf(name) : -1;
    if (late !== -1) {
      leftOpen.splice(late, 1);
      return;
    }
    tell('stray-end', range, name);
    // The tag that was to end here, or else the one it was written for, is mended by the same repair.
    const crossed = stack.findLastIndex((tag) => tag.name === name);
    for (const tag of stack.splice(crossed === -1 ? stack.length - 1 : crossed, 1)) mask(tag.range.start);
  };

  const lessThan = (at: number, run: TextRun, open: OpenTag[]): number => {
    if (/^<\s+\S/u.test(body.slice(at, Math.min(run.end, at + LONGEST_GAP)))) return at + 1;
    if (body.startsWith('<!--', at)) {
      const end = body.indexOf('-->', at);
      if (end !== -1) {
        const range = { start: at, end: end + 3 };
        refuse({ id: 'ghi-chu-mdx', values: {}, range }, range);
        hiddenUntil = end + 3;
        return end + 3;
      }
    }
    const tag = readTag(body, at, run.end);
    if (!tag) {
      tell('less-than', { start: at, end: endOfWord(body, at, run.end) });
      mask(at);
      return at + 1;
    }
    const range = { start: at, end: tag.end };
    if (tag.type === 'broken') {
      const isListed = shapes.has(tag.name);
      const end = isListed ? endOfPiece(body, tag.end, run.end) : endOfWord(body, at, run.end);
      tell(isListed ? 'broken-tag' : 'less-than', { start: at, end }, tag.name);
      mask(at);
      if (body[at + 1] !== '/') open.push({ name: tag.name, range, isSilent: true });
      return isListed ? tag.end : at + 1;
    }
    if (tag.computed) refuse({ id: 'thuoc-tinh-tinh-toan', values: { the: tag.name }, range: tag.computed }, range);
    if (tag.isEnd) endTag(tag.name, range, open);
    else if (!tag.isAlone) open.push({ name: tag.name, range, isSilent: tag.computed !== undefined });
    return tag.end;
  };

  for (const run of textRuns(body)) {
    if (run.end <= hiddenUntil) continue;
    if (run.type === 'program') {
      refuse({ id: 'ma-lenh', values: {}, range: { ...run, end: endOfLine(body, run) } }, run);
      continue;
    }
    const open: OpenTag[] = run.type === 'tags' ? around : [];
    const pairs = bracePairs(body, run);
    const codeEnd = codeSpans(body, run);
    for (let at = Math.max(run.start, hiddenUntil); at < run.end;) {
      const sign = body[at];
      if (sign === '\\') at += 2;
      else if (sign === '`') at = codeEnd(at);
      else if (sign === '<') at = lessThan(at, run, open);
      else if (sign === ']') at = endOfAddress(body, at, run.end);
      else if (sign === '{') {
        const end = pairs.get(at);
        const brace = { start: at, end: at + 1 };
        if (end !== undefined) refuse(expression(body, at, end), brace, { start: end - 1, end });
        else {
          tell('open-brace', brace);
          programMasks.push(brace);
        }
        at++;
      } else at++;
      if (open.length > DEEPEST) {
        tell('too-deep', open[DEEPEST]?.range ?? run);
        return { faults, program, withoutProgram: '', masked: '' };
      }
    }
    if (run.type === 'text') open.forEach(leaveOpen);
  }
  around.forEach(leaveOpen);
  const withoutProgram = maskAll(body, programMasks);
  return { faults, program, withoutProgram, masked: maskAll(withoutProgram, otherMasks) };
}

function endOfLine(body: string, { start, end }: SourceRange): number {
  const newline = body.indexOf('\n', start);
  return newline === -1 ? end : Math.min(newline, end);
}

/** Blanks looked at behind a `<`; more are as good as a word. */
const LONGEST_GAP = 200;
const LONGEST_WORD = 60;

/** What an editor looks for: the sign with the word or figure behind it. */
function endOfWord(body: string, at: number, limit: number): number {
  const [word = '<'] = /^<[/!]?[\p{L}\d.]*/u.exec(body.slice(at, Math.min(limit, at + LONGEST_WORD))) ?? [];
  return at + word.length;
}

/** To the end of what stands at a place without a blank: an attribute that went wrong. */
function endOfPiece(body: string, at: number, limit: number): number {
  const [piece = ''] = /^\s*[^\s>]*/u.exec(body.slice(at, Math.min(limit, at + LONGEST_WORD))) ?? [];
  return at + piece.length;
}

function expression(body: string, start: number, end: number): DialectFinding {
  const isComment = /^\{\s*\/\*/u.test(body.slice(start, Math.min(end, start + LONGEST_WORD)));
  return { id: isComment ? 'ghi-chu-mdx' : 'bieu-thuc', values: {}, range: { start, end } };
}

/** For each opening brace the offset behind the brace that closes it; a brace behind a backslash is a letter. */
function bracePairs(body: string, { start, end }: SourceRange): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = start; at < end; at++) {
    if (body[at] === '\\') at++;
    else if (body[at] === '{') open.push(at);
    else if (body[at] === '}') {
      const from = open.pop();
      if (from !== undefined) pairs.set(from, at + 1);
    }
  }
  return pairs;
}

/** Where the code that begins with a run of backticks ends: behind the next run of as many, or else behind its own. */
function codeSpans(body: string, { start, end }: SourceRange): (at: number) => number {
  const startsByLength = new Map<number, number[]>();
  for (const { index, 0: ticks } of body.slice(start, end).matchAll(/`+/gu)) {
    const starts = startsByLength.get(ticks.length) ?? [];
    startsByLength.set(ticks.length, starts);
    starts.push(start + index);
  }
  for (const starts of startsByLength.values()) starts.reverse();
  return (at) => {
    let past = at;
    while (past < end && body[past] === '`') past++;
    const starts = startsByLength.get(past - at) ?? [];
    // The search never goes back, so that what lies behind is done with.
    while ((starts.at(-1) ?? Infinity) < past) starts.pop();
    const closing = starts.at(-1);
    return closing === undefined ? past : closing + past - at;
  };
}

// ](/a "b") · ](<a b>); braces and pointed brackets in it are letters of an address
const ADDRESS = /\]\(\s*(?:<[^<>\n]{0,2000}>|[^\s<>(){}]{0,2000})(?:\s+(?:"[^"]{0,2000}"|'[^']{0,2000}'))?\s*\)/uy;

function endOfAddress(body: string, at: number, limit: number): number {
  ADDRESS.lastIndex = at;
  const length = ADDRESS.exec(body)?.[0].length ?? 1;
  return at + length <= limit ? at + length : at + 1;
}

function maskAll(body: string, masks: readonly SourceRange[]): string {
  const ordered = masks.toSorted((a, b) => a.start - b.start);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of ordered) {
    if (start < from) continue;
    parts.push(body.slice(from, start), body.slice(start, end).replace(/[^\n]/g, 'x'));
    from = end;
  }
  return parts.join('') + body.slice(from);
}
