import { Lexer } from 'yaml';
import type { SourceRange } from '../source-text.ts';

/** Signs of the lexer that stand for no character of the text: the start of a document, the end of a flow, a scalar. */
const MARKS = { document: '\u0002', flowEnd: '\u0018', scalar: '\u001f' } as const;

/**
 * The comments that stand behind an unquoted value on its line, or where a value should stand: what an author wrote as
 * part of the value, as in `title: Về chiến dịch #BacGiangSo`, and YAML drops without a word. Comments on lines of their
 * own, and behind quotes, are meant as such. The lexer tells them, whatever a parser thinks of the rest.
 */
export function cutComments(yaml: string): SourceRange[] {
  const found: SourceRange[] = [];
  let at = 0;
  let isNextScalar = false;
  let cuts = false;
  for (const token of new Lexer().lex(yaml)) {
    if (token === MARKS.scalar) isNextScalar = true;
    if (token === MARKS.document || token === MARKS.flowEnd || token === MARKS.scalar) continue;
    if (token.startsWith('#') && cuts) found.push({ start: at, end: at + token.trimEnd().length });
    if (isNextScalar) cuts = !/^["']/u.test(token);
    else if (!/^[ \t]+$/u.test(token)) cuts = token === ':' && isEmptyBelow(yaml, at + 1);
    isNextScalar = false;
    at += token.length;
  }
  return found;
}

/** Whether a key has no value but a comment: nothing is indented below its line. */
function isEmptyBelow(yaml: string, at: number): boolean {
  const [, line = '', below = ''] = /^([^\n]*)\n?([^\n]*)/u.exec(yaml.slice(at)) ?? [];
  return /^[ \t]+#/u.test(line) && !/^(?:\s|- )/u.test(below);
}
