import { lineText, placeOf, type SourceRange, type SourceText } from '../../../read/source-text.ts';
import type { YamlFault } from '../../../read/yaml-tree.ts';
import { wholeValueAt } from './author-words.ts';

/** What an editor did, where the parser tells only what it stumbled over, and where that was done. */
export type YamlCause = {
  id: 'yaml-ky-tu-dau' | 'yaml-sau-dau-nhay' | 'yaml-ngoac-chua-dong' | 'yaml-thut-dong';
  range: SourceRange;
};

/** The cause of an objection of the parser, where it is another than the place and the words of the objection say. */
export function diagnose(source: SourceText, { code, message, range }: YamlFault): YamlCause | undefined {
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return openBracket(source, range.start);
  if (!VALUE_CODES.has(code)) return undefined;
  const { value, start } = wholeValueAt(source, range.start);
  const end = start + value.length;
  const isBehind = message === 'Unexpected scalar at node end';
  if (isBehind && /^["']/u.test(value)) return { id: 'yaml-sau-dau-nhay', range: { start: range.start, end } };
  if (SIGN_AT_START.test(value) || (isBehind && /^[[{]/u.test(value)))
    return { id: 'yaml-ky-tu-dau', range: { start, end } };
  return code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/u.test(value) ? wrongIndent(source, range.start) : undefined;
}

/** What the parser may say of a value that begins with a sign of YAML. */
const VALUE_CODES: ReadonlySet<string> = new Set([
  'UNEXPECTED_TOKEN',
  'MISSING_CHAR',
  'TAG_RESOLVE_FAILED',
  'BLOCK_AS_IMPLICIT_KEY',
]);

// *Về* · !Về · > Về · ]Về · - Về · ? Về
const SIGN_AT_START = /^(?:[*&!|>%@`\]},]|[-?](?:\s|$))/u;

/** The innermost bracket that is open at a place. */
function openBracket({ text }: SourceText, at: number): YamlCause | undefined {
  let closed = 0;
  for (let index = at - 1; index >= 0; index -= 1) {
    const sign = text[index] ?? '';
    if (sign === ']' || sign === '}') closed += 1;
    if (sign !== '[' && sign !== '{') continue;
    if (closed === 0) return { id: 'yaml-ngoac-chua-dong', range: { start: index, end: index + 1 } };
    closed -= 1;
  }
  return undefined;
}

/** A key that stands deeper than its neighbours is taken for a part of the value above it, which has no colon. */
function wrongIndent(source: SourceText, at: number): YamlCause | undefined {
  const { line, column } = placeOf(source, { start: at, end: at });
  const isOwnLine =
    lineText(source, line)
      .slice(0, column - 1)
      .trim() === '';
  const start = at - (column - 1) + (isOwnLine ? 0 : lineText(source, line).length + 1);
  const below = /^[ \t]*\S/u.exec(source.text.slice(start, start + LONGEST_INDENT))?.[0];
  return below === undefined ? undefined : { id: 'yaml-thut-dong', range: { start, end: start + below.length } };
}

const LONGEST_INDENT = 200;
