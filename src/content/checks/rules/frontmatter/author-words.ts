import type { SourceRange, SourceText } from '../../../read/source-text.ts';
import { lineText, placeOf } from '../../../read/source-text.ts';

/** A value in straight quotation marks: double ones, or single where the value holds what double ones would change. */
export function inQuotes(text: string): string {
  return /["\\]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The key of the line on which a place stands, as its author wrote it; in a list of one line, the key before the place. */
export function keyAt(source: SourceText, at: number): string {
  const line = lineText(source, placeOf(source, { start: at, end: at }).line);
  return partsOf(line).key;
}

/** The key that begins at a place. */
export function keyFrom({ text }: SourceText, at: number): string {
  return /^[^:\n]{0,100}/u.exec(text.slice(at, at + 100))?.[0].trim() ?? '';
}

/**
 * The author's own line with its value in quotes, which is how to write what YAML reads otherwise; of a value inside a list
 * on one line that value alone. Curly quotation marks around it are taken off, unless they are to stay.
 */
export function exampleAt(source: SourceText, range: SourceRange, keepsCurly = false): string {
  const { line: number, column } = placeOf(source, range);
  const line = lineText(source, number);
  const { lead, key, value } = partsOf(line);
  const inFlow = /^[[{]/u.test(value) && column - 1 >= line.length - value.length;
  const own = inFlow ? (/^[^,\]}\n]*/u.exec(line.slice(column - 1))?.[0].trim() ?? '') : value;
  const bare = unquoted(own);
  const curly = keepsCurly ? undefined : /^“([^“”]*)”$/u.exec(bare)?.[1];
  const quoted = inQuotes(curly ?? bare);
  if (inFlow) return quoted;
  return key === '' ? `${lead}${quoted}` : `${key}: ${quoted}`;
}

/** The value on the line of a place, whole as its author wrote it, where it begins, and the line with another value. */
export function wholeValueAt(
  source: SourceText,
  at: number,
): { value: string; start: number; write: (value: string) => string } {
  const { line: number, column } = placeOf(source, { start: at, end: at });
  const line = lineText(source, number);
  const { lead, key, value } = partsOf(line);
  const start = at - (column - 1) + line.trimEnd().length - value.length;
  return { value, start, write: (other) => (key === '' ? `${lead}${other}` : `${key}: ${other}`) };
}

/** `- ` before an item, the key, the rest of the line. */
function partsOf(line: string): { lead: string; key: string; value: string } {
  const {
    lead = '',
    key = '',
    value = '',
  } = /^\s*(?<lead>(?:- )*)(?:(?<key>[^\s:"'[{#][^:"'[{#]*):(?:\s+|$))?(?<value>.*)$/u.exec(line)?.groups ?? {};
  return { lead, key: key.trim(), value: value.trimEnd() };
}

/** What stands between the double quotation marks of a value, as it stands there; `\"` is a quotation mark. */
function unquoted(value: string): string {
  const inner = /^"(?<inner>(?:[^"\\]|\\.)*)"$/u.exec(value)?.groups?.['inner'];
  return inner === undefined ? value : inner.replaceAll('\\"', '"').replaceAll('\\\\', '\\');
}

// \x1b · \u202e · \U0000202E · \e
const ESCAPE = /\\(?:x(?<two>[\da-f]{2})|u(?<four>[\da-f]{4})|U(?<eight>[\da-f]{8})|(?<letter>[0abevfrN]))/giu;
const BY_LETTER: Readonly<Record<string, number>> = { 0: 0, a: 7, b: 8, e: 27, v: 11, f: 12, r: 13, N: 133 };

/** The escape of a quoted value that makes a control or turns the text, as it is written. */
export function controlEscape(written: string): string {
  for (const { 0: escape, groups = {} } of written.matchAll(ESCAPE)) {
    const digits = groups['two'] ?? groups['four'] ?? groups['eight'];
    const point = digits === undefined ? (BY_LETTER[groups['letter'] ?? ''] ?? 32) : Number.parseInt(digits, 16);
    if (point <= 0x10ffff && /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(String.fromCodePoint(point))) return escape;
  }
  return '\\';
}
